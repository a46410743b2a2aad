using System.Text;
using System.Text.RegularExpressions;

namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>A program while it is written: its members besides the entry, and its names.</summary>
internal sealed class Draft(Chance chance, int level, Productions productions)
{
    private readonly StringBuilder _members = new();
    private int _names;

    public int Level => level;

    public Productions Productions => productions;

    public string NewName(string prefix) => prefix + ++_names;

    public void Member(string text) => _members.Append(text).Append('\n');

    /// <summary>The program's source.</summary>
    public string Write()
    {
        var entry = new Body(this, chance, budget: 4 + chance.Below(9));
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

        return $$"""
            public class Job
            {
                public void Run({{string.Join(", ", used)}})
                {
            {{entry.Text}}    }

            {{_members}}}

            """;
    }
}
