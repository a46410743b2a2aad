using CspNotifications.Samples.Tests.Processes;

namespace CspNotifications.Samples.Tests;

/// <summary>What docs/adopting.md promises of its steps.</summary>
[Collection(DotNetCollection.Name)]
public sealed class AdoptionTests
{
    [Fact]
    public async Task Steps_LeadFromNothingToThePolicy()
    {
        using var copy = new SampleCopy(Sample.Unannotated);
        var adoption = new Adoption(copy);

        adoption.SayWhoSends();
        adoption.SayWhatMailsAreAbout();
        adoption.SayWhoGetsThem();
        adoption.AskWhatIsOpen();
        var open = await BuiltSample.BuildAsync(copy);

        Assert.Equal(
            ["AccountMails.cs", "AccountMails.cs", "CampaignMails.cs", "LifecycleMails.cs", "LifecycleMails.cs"],
            Of(open, "CSPN1004").Select(finding => finding.At.File).Order(StringComparer.Ordinal));

        adoption.SettleWhatIsOpen();
        var settled = await BuiltSample.BuildAsync(copy);

        Assert.All(settled.All, finding => Assert.Contains(finding.Id, (string[])["CSPN1001", "CSPN1003"]));
        Assert.Equal(10, Of(settled, "CSPN1001").Count());
        Assert.Equal(2, Of(settled, "CSPN1003").Count());
    }

    [Fact]
    public async Task Guide_ShowsTheModelThatIsUsed()
    {
        using var copy = new SampleCopy(Sample.Unannotated);
        new Adoption(copy).SayWhatMailsAreAbout();

        var guide = await File.ReadAllTextAsync(Path.Combine(Repository.Folder, "docs", "adopting.md"));
        Assert.Contains(await File.ReadAllTextAsync(Path.Combine(copy.Folder, "NotificationModels.txt")), guide, StringComparison.Ordinal);
    }

    private static IEnumerable<Finding> Of(BuiltSample build, string id) => build.All.Where(finding => finding.Id == id);
}
