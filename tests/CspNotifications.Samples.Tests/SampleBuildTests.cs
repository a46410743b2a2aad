using System.Text.RegularExpressions;
using CspNotifications.Samples.Tests.Processes;

namespace CspNotifications.Samples.Tests;

/// <summary>What <c>dotnet build</c> says about the samples.</summary>
[Collection(DotNetCollection.Name)]
public sealed class SampleBuildTests(SampleBuildTests.BuiltBefore before) : IClassFixture<SampleBuildTests.BuiltBefore>
{
    private static readonly string[] Violations =
    [
        "CSPN1001 AccountChangeJob.cs: await _microsoft.SendAsync(kind, customer, change.Description, cancellationToken);",
        "CSPN1001 BillingJob.cs: await _microsoft.SendAsync(",
        "CSPN1001 BillingJob.cs: await _microsoft.SendAsync(new PaymentReminder(invoice.Number), customer, cancellationToken);",
        "CSPN1001 RenewalJob.cs: await microsoft.SendAsync(notice, customer, cancellationToken);",
        """CSPN1002 OfferJob.cs: await microsoft.SendAsync(MailKind.DeviceOffer, customer, "New devices for a good customer.", cancellationToken);""",
        """CSPN1003 CommunityJob.cs: await _microsoft.SendAsync(MailKind.Newsletter, customer, "What is new.", cancellationToken);""",
        "CSPN1003 CommunityJob.cs: await _microsoft.SendAsync(survey, customer, cancellationToken);",
    ];

    [Theory]
    [InlineData("CSPN1001")]
    [InlineData("CSPN1002")]
    [InlineData("CSPN1003")]
    public void Build_OfBefore_PrintsTheRule(string id) =>
        Assert.Contains($": warning {id}: ", before.Build.Output, StringComparison.Ordinal);

    [Fact]
    public void Build_OfBefore_ReportsEachViolatingSendOnceAndNoOther() =>
        Assert.Equal(
            Violations,
            before.Build.Findings.Select(finding => $"{finding.Id} {finding.At.File}: {finding.At.Text}").Order(StringComparer.Ordinal));

    [Fact]
    public void Build_OfBefore_LogsWhyAsRelatedLocations()
    {
        Assert.NotEmpty(before.Build.Findings);
        Assert.All(before.Build.Findings, finding => Assert.NotEmpty(finding.Because));
    }

    /// <summary>What the two rules of the command ask for is done; the offer is left for a person to decide: guard it, or route it too.</summary>
    [Fact]
    public async Task Build_OfAfter_ReportsOnlyTheOffer()
    {
        var after = await BuiltSample.BuildAsync(Sample.After);

        Assert.Equal(["CSPN1002 OfferJob.cs"], after.Findings.Select(finding => $"{finding.Id} {finding.At.File}"));
    }

    [Fact]
    public async Task Build_InKorean_PrintsKoreanMessages()
    {
        using var copy = new SampleCopy(Sample.Before);

        var build = await copy.BuildAsync("--no-incremental", "-p:PreferredUILang=ko", "-p:UseSharedCompilation=false");
        build.EnsureSuccess();

        foreach (var id in (string[])["CSPN1001", "CSPN1002", "CSPN1003"])
            Assert.Matches(new Regex($@"{id}: .*\p{{IsHangulSyllables}}"), build.Output);
    }

    public sealed class BuiltBefore : IAsyncLifetime
    {
        internal BuiltSample Build { get; private set; } = null!;

        public async Task InitializeAsync() => Build = await BuiltSample.BuildAsync(Sample.Before);

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
