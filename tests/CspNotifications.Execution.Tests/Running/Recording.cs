using System.Diagnostics;
using CspNotifications.Execution.Tests.Judging;

namespace CspNotifications.Execution.Tests.Running;

/// <summary>The sends of one program over all its inputs.</summary>
internal sealed class Recording(Truth truth, SourceLines lines)
{
    private readonly Dictionary<string, Violation> _violations = [];
    private string _inputs = "";
    private int _sendsUntilFailure;

    public int Sends { get; private set; }

    public int ViolatingSends { get; private set; }

    /// <summary>Each way in which the guideline was violated: by which rule, on which path of calls.</summary>
    public IReadOnlyCollection<Violation> Violations => _violations.Values;

    /// <summary>Another execution, in which a send fails if its number is not 0.</summary>
    public void Start(string inputs, int failingSend) => (_inputs, _sendsUntilFailure) = (inputs, failingSend);

    public void Add(Send send)
    {
        Sends++;
        if (truth.RuleBrokenBy(send) is { } rule)
            AddViolation(rule);

        // What was sent was sent: the failure comes after it.
        if (--_sendsUntilFailure == 0)
            throw new InvalidOperationException("The mail server does not answer.");
    }

    private void AddViolation(string rule)
    {
        ViolatingSends++;
        var path = lines.Of(new StackTrace(fNeedFileInfo: false));
        _violations.TryAdd(rule + ":" + string.Join(',', path), new(rule, path, _inputs));
    }
}
