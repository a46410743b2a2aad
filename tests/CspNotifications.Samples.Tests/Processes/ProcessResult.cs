namespace CspNotifications.Samples.Tests.Processes;

internal sealed record ProcessResult(int ExitCode, string Output)
{
    public ProcessResult EnsureSuccess()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}:{Environment.NewLine}{Output}");
        return this;
    }
}
