namespace CspNotifications.Execution.Tests.Running;

/// <summary>A program to be analysed and executed: a file whose class Job has the entry Run.</summary>
internal sealed record GeneratedProgram(string Name, string Source)
{
    public string File => Name + ".cs";

    public string Text => $"namespace {Name};\n{Source}";
}
