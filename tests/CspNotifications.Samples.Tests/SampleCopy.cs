namespace CspNotifications.Samples.Tests;

/// <summary>A sample in a temporary folder, where it can be built and changed.</summary>
internal sealed class SampleCopy : BuildFolder
{
    public SampleCopy(string sample)
        : base(sample)
    {
        var original = Repository.SampleFolder(sample);
        foreach (var file in Sample.FilesOf(original))
            Copy(Path.Combine(original, file), Path.Combine(Folder, file));
    }
}
