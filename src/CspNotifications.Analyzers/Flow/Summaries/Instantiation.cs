using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CspNotifications.Analyzers.Flow.Summaries;

/// <summary>
/// One state of a summary in the terms of a caller: what the body was handed becomes what the call hands in, what it made is made at the call,
/// what it wrote is written, what it assumed is assumed.
/// </summary>
internal sealed partial class Instantiation(Interpreter caller, Memory memory, Summary summary, State state, object site, Bindings bindings)
{
    /// <summary>Values within values: further in only their types are known.</summary>
    private const int MaxDepth = 6;

    /// <summary>So many values of the body are made anew at a call.</summary>
    private const int MaxValues = 200;

    private readonly Dictionary<int, int> _mapped = [];
    private int _depth;

    private Numbering Own => summary.Numbering;

    /// <summary>So many values of the body were put into the caller's terms.</summary>
    public int Count => _mapped.Count;

    /// <summary>Assumes and writes; false when the call cannot come to this state.</summary>
    public bool Apply(bool assumes = true)
    {
        if (state.IsDisturbed)
            Disturb();

        if (!assumes)
        {
            Write();
            return true;
        }

        var inputs = new List<int>();
        state.Assumed.ForEach((value, _) => inputs.Add(value));
        state.Facts.ForEach((value, _) =>
        {
            if (Own.IsInput(value) && !state.Assumed.TryGet(value, out _))
                inputs.Add(value);
        });

        // An object is numbered before its members.
        inputs.Sort();
        foreach (var input in inputs)
        {
            if (!Assume(input))
                return false;
        }

        Write();
        return true;
    }

    /// <summary>The caller's value for one of the body's.</summary>
    public int Map(int value)
    {
        if (value == 0)
            return 0;

        if (_mapped.TryGetValue(value, out var known))
            return known;

        if (Own.PlaceOfInitial(value) is not 0 and var place && Own[place].Key is not CaptureId)
        {
            var read = Read(place);
            _mapped[value] = read;
            return read;
        }

        return _depth >= MaxDepth || _mapped.Count >= MaxValues ? OfType(value) : Remake(value);
    }

    /// <summary>The place in the caller of one in the body; 0 for the body's own variables.</summary>
    public int MapPlace(int place)
    {
        var (owner, key, type) = Own[place];
        if (owner != 0)
            return Map(owner) is not 0 and var mapped ? caller.PlaceOfKey(mapped, MapKey(key), bindings.Types.Of(type)) : 0;

        return key switch
        {
            ReturnKey or CaptureId or Interpreter.MovedKey => 0,
            IParameterSymbol parameter when !summary.IsCaptured(parameter) => bindings.PlaceOf(parameter),
            ILocalSymbol local when !summary.IsCaptured(local) => 0,
            _ when bindings.Captured(key) != 0 => 0,
            _ => memory.Numbering.Place(0, key, bindings.Types.Of(type)),
        };
    }

    private int Read(int place)
    {
        var (owner, key, type) = Own[place];
        type = bindings.Types.Of(type);
        if (owner != 0)
            return caller.ReadMember(Map(owner), MapKey(key), type, (site, "read", place));

        switch (key)
        {
            case IParameterSymbol parameter when !summary.IsCaptured(parameter):
                return bindings.ArgumentOf(parameter) is not 0 and var argument
                    ? argument
                    : memory.Make((site, "missing", place), memory.Values.OfSymbol(parameter, type));
            case ISymbol when bindings.Captured(key) is not 0 and var captured:
                return captured;
            case ISymbol:
                return memory.Read(memory.Numbering.Place(0, key, type));
            case CalledKey:
                return memory.Make((site, "not called", place), Value.Unknown);
            default:
                return bindings.Receiver != 0 ? bindings.Receiver : memory.Make((site, "this"), memory.Values.OfType(type));
        }
    }

    private object MapKey(object key) => key switch
    {
        ElementKey { Index: SomeIndex index } => caller.KeyAt(Map(index.Value)),
        ResultKey result => result with
        {
            Arguments = [.. result.Arguments.Select(Map)],
            Method = result.Method is { } method ? bindings.Types.Of(method) : null,
        },
        _ => key,
    };
}
