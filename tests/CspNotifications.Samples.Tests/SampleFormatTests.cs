using System.Text;
using CspNotifications.Samples.Tests.Processes;

namespace CspNotifications.Samples.Tests;

/// <summary>The fixes, applied from the command line, make the one sample of the other.</summary>
[Collection(DotNetCollection.Name)]
public sealed class SampleFormatTests
{
    [Fact]
    public async Task Format_OfBefore_LeavesExactlyAfter()
    {
        using var copy = new SampleCopy(Sample.Before);

        await FormatAsync(copy, "CSPN1001", "CSPN1003");

        AssertIs(Sample.ReadFiles(Repository.SampleFolder(Sample.After)), copy);
    }

    /// <summary>Asked for, the offer is routed as well: all three rules have the action.</summary>
    [Fact]
    public async Task Format_OfBeforeForAllRules_RoutesTheOfferToo()
    {
        const string Offer = "await {0}.SendAsync(MailKind.DeviceOffer, customer, \"New devices for a good customer.\", cancellationToken);";
        using var copy = new SampleCopy(Sample.Before);

        await FormatAsync(copy, "CSPN1001", "CSPN1002", "CSPN1003");

        var expected = Sample.ReadFiles(Repository.SampleFolder(Sample.After)).ToDictionary(file => file.Key, file => file.Value);
        var (path, bytes) = expected.Single(file => file.Key.EndsWith("OfferJob.cs", StringComparison.Ordinal));
        var routed = Encoding.UTF8.GetString(bytes).Replace(string.Format(Offer, "microsoft"), string.Format(Offer, "partner"), StringComparison.Ordinal);
        expected[path] = Encoding.UTF8.GetBytes(routed);
        AssertIs(expected, copy);
    }

    private static async Task FormatAsync(SampleCopy copy, params string[] ids)
    {
        var format = await copy.RunAsync(["format", "analyzers", copy.Folder, "--diagnostics", .. ids, "--severity", "info"]);
        format.EnsureSuccess();
    }

    private static void AssertIs(IReadOnlyDictionary<string, byte[]> expected, SampleCopy copy)
    {
        var actual = Sample.ReadFiles(copy.Folder);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in expected)
        {
            // First as text, for a readable difference; then to the byte.
            Assert.Equal(Describe(path, bytes), Describe(path, actual[path]));
            Assert.Equal(bytes, actual[path]);
        }
    }

    private static string Describe(string path, byte[] bytes) => $"{path}\n{Encoding.UTF8.GetString(bytes)}";
}
