using System.Diagnostics;
using CspNotifications.Execution.Tests.Judging;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>The sends of one program over all its inputs.</summary>
internal sealed class Recording(Truth truth, SourceLines lines, bool withAllLines)
{
    private readonly Dictionary<string, Violation> _violations = [];
    private readonly HashSet<int> _lines = [];
    private string _inputs = "";
    private int _sendsUntilFailure;

    /// <summary>Executions that came to their end without an exception.</summary>
    public int Completed { get; set; }

    /// <summary>Executions that asked null for something.</summary>
    public int EndedByNull { get; set; }

    public int Sends { get; private set; }

    /// <summary>The lines that any send came by, if they were asked for.</summary>
    public IReadOnlySet<int> Lines => _lines;

    public int ViolatingSends { get; private set; }

    /// <summary>Each way in which the guideline was violated: by which rule, on which path of calls.</summary>
    public IReadOnlyCollection<Violation> Violations => _violations.Values;

    /// <summary>Another execution, in which a send fails if its number is not 0.</summary>
    public void Start(string inputs, int failingSend) => (_inputs, _sendsUntilFailure, HasFailed) = (failingSend == 0 ? inputs : $"{inputs}, send {failingSend} fails", failingSend, false);

    /// <summary>The send that was to fail was reached.</summary>
    public bool HasFailed { get; private set; }

    public void Add(Send send)
    {
        Sends++;
        if (withAllLines)
            _lines.UnionWith(lines.Of(new StackTrace(fNeedFileInfo: false)));

        var rules = truth.RulesBrokenBy(send);
        if (rules.Count > 0)
            AddViolations(rules);

        // What was sent was sent: the failure comes after it.
        if (--_sendsUntilFailure != 0)
            return;

        HasFailed = true;
        throw new InvalidOperationException("The mail server does not answer.");
    }

    private void AddViolations(IReadOnlyList<string> rules)
    {
        ViolatingSends++;
        var path = lines.Of(new StackTrace(fNeedFileInfo: false));
        foreach (var rule in rules)
            _violations.TryAdd(rule + ":" + string.Join(',', path), new(rule, path, _inputs));
    }
}
