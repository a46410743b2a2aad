using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>One way an operation may come out: the state after it, the value it makes, and the place it names where one was asked for.</summary>
internal readonly record struct Outcome(State State, int Value, int Address);

/// <summary>
/// A call may come back in several ways. The operation is evaluated once for each, with the same choices up to the one that differs.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>An operation comes out in so many ways at most; a call that has more has them as one.</summary>
    private const int MaxOutcomes = 8;

    private const int AsOne = -1;

    /// <summary>One for each call that has several ways, in the order of evaluation: also of those that have them as one, so that each finds its own again.</summary>
    private readonly List<(int Taken, int Count)> _choices = [];
    private int _choice;
    private State _began = null!;

    /// <summary>Evaluates in this state, in every way it may come out.</summary>
    public IEnumerable<Outcome> Run(IOperation operation, State state, bool isReference = false)
    {
        _choices.Clear();
        _raisedByCall.Clear();
        _began = state;
        do
        {
            _memory.Current = state;
            IsDead = false;
            _depth = 0;
            _choice = 0;
            var address = isReference ? PlaceOf(operation) : 0;
            var value = address != 0 ? _memory.Read(address) : Evaluate(operation);
            if (!IsDead)
                yield return new(_memory.Current, value, address);
        }
        while (NextChoice());
    }

    /// <summary>It does not come back from here: who catches what is thrown sees what the operation had written by then.</summary>
    private void Die(State at, Raised raised)
    {
        if (!raised.IsNothing && !ReferenceEquals(at.Store, _began.Store))
            Thrown.Add((at, raised));

        IsDead = true;
    }

    /// <summary>Which of so many ways is taken now; negative for all of them as one.</summary>
    private int Choose(int count)
    {
        if (count == 1)
            return 0;

        if (_choice < _choices.Count)
            return _choices[_choice++].Taken;

        var ways = count;
        foreach (var made in _choices)
            ways *= made.Count;

        _choices.Add(ways > MaxOutcomes ? (AsOne, 1) : (0, count));
        return _choices[_choice++].Taken;
    }

    private bool NextChoice()
    {
        while (_choices.Count > 0)
        {
            var (taken, count) = _choices[_choices.Count - 1];
            _choices.RemoveAt(_choices.Count - 1);
            if (taken == AsOne || taken + 1 >= count)
                continue;

            _choices.Add((taken + 1, count));
            return true;
        }

        return false;
    }
}
