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

        var format = await copy.RunAsync(
            "format", "analyzers", copy.Folder, "--diagnostics", "CSPN1001", "CSPN1003", "--severity", "info");
        format.EnsureSuccess();

        var expected = Sample.ReadFiles(Repository.SampleFolder(Sample.After));
        var actual = Sample.ReadFiles(copy.Folder);
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (path, bytes) in expected)
        {
            // First as text, for a readable difference; then to the byte.
            Assert.Equal(Describe(path, bytes), Describe(path, actual[path]));
            Assert.Equal(bytes, actual[path]);
        }
    }

    private static string Describe(string path, byte[] bytes) => $"{path}\n{Encoding.UTF8.GetString(bytes)}";
}
