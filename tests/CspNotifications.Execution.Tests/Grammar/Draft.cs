using System.Text;
using System.Text.RegularExpressions;

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>A program while it is written: its members besides the entry, and its names.</summary>
internal sealed class Draft(Chance chance, int level, Productions productions)
{
    private readonly StringBuilder _members = new();
    private readonly StringBuilder _creation = new();
    private readonly StringBuilder _types = new();
    private int _names;

    public int Level => level;

    public Productions Productions => productions;

    public Chance Chance => chance;

    /// <summary>The methods beside the entry that are written to the end: they may be called.</summary>
    public List<Helper> Helpers { get; } = [];

    /// <summary>Members that every body sees, and whether a static one does.</summary>
    public List<(Variable Variable, bool IsStatic)> Shared { get; } = [];

    public string NewName(string prefix) => prefix + ++_names;

    public void Member(string text) => _members.Append(text).Append('\n');

    /// <summary>What the constructor does.</summary>
    public void OnCreation(string statement) => _creation.Append("        ").Append(statement).Append('\n');

    public void Type(string text) => _types.Append(text).Append('\n');

    /// <summary>A body that sees the members of the program.</summary>
    public Body NewBody(int budget, int callDepth, bool isStatic, string leaving = "return;", bool isAsync = false)
    {
        var body = new Body(this, chance, budget) { CallDepth = callDepth, IsStatic = isStatic, Leaving = leaving, IsAsync = isAsync };
        foreach (var (variable, isStaticToo) in Shared)
        {
            if (isStaticToo || !isStatic)
                body.Declare(variable);
        }

        return body;
    }

    /// <summary>The program's source.</summary>
    public string Write()
    {
        if (level >= 2)
            SharedMembers.AddTo(this);

        var entry = NewBody(budget: 4 + chance.Below(9), callDepth: 0, isStatic: false, isAsync: level >= 3 && chance.In(40));
        string[] parameters = ["MicrosoftMailer ms", "PartnerMailer partner", "Customer p", "Customer q", "PartnerContact contact", "Employee employee", "bool a", "bool b", "bool c", "int n"];
        entry.Declare(new("ms", Sort.Mailer, IsWritten: false));
        entry.Declare(new("partner", Sort.Mailer, IsWritten: false));
        foreach (var customer in (string[])["p", "q"])
            entry.Declare(new(customer, Sort.Customer));

        foreach (var flag in (string[])["a", "b", "c"])
            entry.Declare(new(flag, Sort.Condition));

        entry.Declare(new("contact", Sort.NoCustomer, IsWritten: false));
        entry.Declare(new("employee", Sort.NoCustomer, IsWritten: false));
        entry.Declare(new("n", Sort.Number, IsWritten: false));
        Sends.Emit(entry);
        entry.AllStatements();
        Sends.Emit(entry);

        var used = parameters.Where(parameter => Regex.IsMatch(entry.Text, $@"\b{parameter.Split(' ')[1]}\b"));

        if (_creation.Length > 0)
            Member($"    public Job()\n    {{\n{_creation}    }}\n");

        return $$"""
            public class Job
            {
                public {{(entry.IsAsync ? "async Task" : "void")}} Run({{string.Join(", ", used)}})
                {
            {{entry.Text}}    }

            {{_members}}}
            {{_types}}

            """;
    }
}
