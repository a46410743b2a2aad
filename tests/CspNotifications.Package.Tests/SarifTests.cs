using System.Text.Json;
using CspNotifications.Package.Tests.Running;
using NJsonSchema;

namespace CspNotifications.Package.Tests;

/// <summary>What the compiler writes for tools that read SARIF: the way to the diagnostic, and what is lasting of the rule.</summary>
[Collection(PackedPackageCollection.Name)]
public sealed class SarifTests(PackedPackage package)
{
    private const string ErrorLog = "-p:ErrorLog=build.sarif%2cversion=2.1";

    [Fact]
    public async Task Log_ShowsTheWayAndTheRule()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.ViolatingThroughHelper));

        (await app.BuildAsync(ErrorLog)).ShouldSucceed();

        var text = app.ReadText("build.sarif");
        Assert.Empty((await SchemaAsync()).Validate(text).Select(error => $"{error.Path}: {error.Kind}"));
        using var log = JsonDocument.Parse(text);
        var run = log.RootElement.GetProperty("runs")[0];
        var result = Assert.Single(run.GetProperty("results").EnumerateArray(), IsForbiddenSend);
        Assert.Equal(
            ["new MicrosoftMailer()", "MailKind.Renewal", "subscriber", "Send"],
            result.GetProperty("relatedLocations").EnumerateArray().Select(location => TextAt(Programs.ViolatingThroughHelper, location)));
        Assert.Equal(
            [
                ("step1", "Who it is from: 'MicrosoftMailer'"),
                ("step2", "What it is about: 'MailKind.Renewal'"),
                ("step3", "Who gets it: 'Customer'"),
                ("step4", "Sends here: 'Send'"),
            ],
            Steps(result));

        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("CSPN1001", rule.GetProperty("id").GetString());
        Assert.Equal("https://github.com/csp-notifications/csp-notifications-analyzers/blob/main/docs/rules/CSPN1001.md", rule.GetProperty("helpUri").GetString());
        Assert.Equal("CspNotifications", rule.GetProperty("properties").GetProperty("category").GetString());
        Assert.Equal("Microsoft-origin sender targets a CSP subscription topic", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith("The guideline says: \"Because you own", rule.GetProperty("fullDescription").GetProperty("text").GetString());
    }

    /// <summary>The resources travel with the analyzers. A compiler server would answer in the language it was started in.</summary>
    [Fact]
    public async Task KoreanBuild_SpeaksKoreanInOutputAndLog()
    {
        var app = await package.WriteAsync(new ConsumerProject("App", Programs.ViolatingThroughHelper));

        var build = (await app.BuildAsync(ErrorLog, "-p:PreferredUILang=ko", "-p:UseSharedCompilation=false")).ShouldSucceed();

        var diagnostic = Assert.Single(build.Diagnostics);
        Assert.Equal("CSPN1001", diagnostic.Id);
        Assert.Contains("파트너를 통해 보내세요", diagnostic.Message);
        var text = app.ReadText("build.sarif");
        Assert.Empty((await SchemaAsync()).Validate(text).Select(error => $"{error.Path}: {error.Kind}"));
        using var log = JsonDocument.Parse(text);
        var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), IsForbiddenSend);
        Assert.Contains("파트너를 통해 보내세요", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(("step1", "누구의 이름으로 보내는지: 'MicrosoftMailer'"), Steps(result)[0]);
    }

    /// <summary>The validator is no formality: it says what is wrong with what is no SARIF.</summary>
    [Theory]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "results": [ ] } ] }""")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "a" } }, "results": [ { "message": { "text": "a" }, "level": "grave" } ] } ] }""")]
    public async Task Schema_RejectsWhatIsNoSarif(string text) => Assert.NotEmpty((await SchemaAsync()).Validate(text));

    private static Task<JsonSchema> SchemaAsync() => JsonSchema.FromFileAsync(Repository.Metadata("SarifSchema"));

    private static bool IsForbiddenSend(JsonElement result) => result.GetProperty("ruleId").GetString() == "CSPN1001";

    private static (string Key, string Text)[] Steps(JsonElement result) =>
    [
        .. result.GetProperty("properties").GetProperty("customProperties").EnumerateObject()
            .Where(property => property.Name.StartsWith("step", StringComparison.Ordinal))
            .Select(property => (property.Name, property.Value.GetString()!)),
    ];

    private static string TextAt(string source, JsonElement location)
    {
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        var line = source.ReplaceLineEndings("\n").Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        var start = region.GetProperty("startColumn").GetInt32() - 1;
        return line[start..(region.GetProperty("endColumn").GetInt32() - 1)];
    }
}
