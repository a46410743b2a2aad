using CspNotifications.Analyzers.Flow.Summaries;
using CspNotifications.Analyzers.Policy;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>The sends of functions within a body: at the send or at the call, whichever decides.</summary>
internal sealed partial class Interpreter
{
    private readonly Stack<Summary> _lifting = new();

    /// <summary>
    /// The sends of a function that runs here. What it captured decides at the send itself; what it is called with decides at the call.
    /// </summary>
    private void LiftFunction(IOperation site, Summary function, Bindings bindings, bool isCalled)
    {
        // One that comes back to itself sends nothing more than it does the first time.
        if (_lifting.Contains(function))
            return;

        _lifting.Push(function);
        LiftEach(site, function, bindings, isCalled);
        _lifting.Pop();
    }

    private void LiftEach(IOperation site, Summary function, Bindings bindings, bool isCalled)
    {
        foreach (var pending in function.Sends)
        {
            var seen = _sends.Seen;
            _sends.Seen = new();
            Lift(site, function, pending, bindings);
            var here = _sends.Seen;
            var inside = here;
            if (isCalled && here.Observed.Any(send => send.Judgement.Verdict > Verdict.Allowed))
            {
                _sends.Seen = new();
                Lift(site, function, pending, bindings with { Arguments = [] });
                inside = _sends.Seen;
            }

            _sends.Seen = seen;
            foreach (var send in here.Observed)
                _sends.Seen.Add(!isCalled || IsDecidedInside(send, inside) ? Inside(send, pending) : send);

            foreach (var kept in here.Pending)
                _sends.Seen.Keep(isCalled ? kept : Inside(kept, pending), context.Joiner);

            _sends.Seen.AddAllUnestablished(here);
            _sends.Seen.AddAllAside(here);
            _sends.Seen.AddAllOpen(here);
        }

        foreach (var pending in function.Handovers)
            Lift(site, function, pending, bindings);
    }

    private static bool IsDecidedInside(ObservedSend send, Sightings inside) =>
        inside.Observed.Any(other => other.Judgement.Verdict >= send.Judgement.Verdict);

    private static PendingSend Inside(PendingSend kept, PendingSend pending) =>
        kept with { Call = kept.Call with { Operation = pending.Call.Operation, Path = pending.Call.Path } };

    /// <summary>The same send, reported where it stands in the function.</summary>
    private static ObservedSend Inside(ObservedSend send, PendingSend pending) =>
        send with { Operation = pending.Call.Operation, Path = pending.Call.Path };
}
