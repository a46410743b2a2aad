using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>
/// A class that sends from Microsoft, in one of many styles, with what it has to become: lines in the notation of <see cref="Arrows"/>.
/// </summary>
internal sealed class GeneratedClass
{
    private readonly ClassTraits _traits;
    private readonly FileStyle _style;
    private readonly GeneratedNames _names;
    private readonly GeneratedConstructors _constructors;

    public GeneratedClass(int number, FileStyle style)
    {
        _traits = ClassTraits.Of(number);
        _style = style;
        _names = new("Job" + number, _traits);
        _constructors = new(_traits, _names, style);
    }

    /// <summary>The file with the sends.</summary>
    public IEnumerable<string> Lines => Nested(_traits.IsPartial
        ? Declaration(Bare, [Methods], documentation: [])
        : Declaration(_constructors.Header(Bare), InOrder(), _constructors.TypeDocumentation));

    /// <summary>The file with the constructors, where that is another.</summary>
    public IEnumerable<string> OtherPart => _traits.IsPartial
        ? Nested(Declaration(_constructors.Header(Bare), _traits.Order == MemberOrder.FieldsFirst ? [Members, .. Constructors] : [.. Constructors, Members], _constructors.TypeDocumentation))
        : [];

    /// <summary>Where else objects of it are made.</summary>
    public IEnumerable<string> Hosts => new GeneratedHost(_traits, _names).Lines.Select(Settled);

    private string Bare => _names.Type + (_traits.IsGeneric ? "<T>" : "");

    private IEnumerable<string> Members => new GeneratedMembers(_traits, _names, _style).Lines;

    private IEnumerable<IEnumerable<string>> Constructors => _constructors.All;

    private IEnumerable<string> Methods => new GeneratedSends(_traits, _names, _style).Lines;

    private IEnumerable<IEnumerable<string>> InOrder() => _traits.Order switch
    {
        MemberOrder.FieldsFirst => [Members, .. Constructors, Methods],
        MemberOrder.ConstructorsFirst => [.. Constructors, Members, Methods],
        _ => [Methods, .. Constructors, Members],
    };

    private IEnumerable<string> Declaration(string header, IEnumerable<IEnumerable<string>> groups, IEnumerable<string> documentation)
    {
        var kind = _traits.Shape switch
        {
            Shape.PrimaryStruct => _traits.IsReadOnly ? "readonly partial struct" : "partial struct",
            Shape.PrimaryRecord => "sealed partial record",
            _ => "partial class",
        };
        var constraint = _traits.IsGeneric ? " where T : Customer" : "";
        return [.. documentation, .. _style.Block($"public {(_traits.IsPartial ? kind : kind.Replace("partial ", ""))} {header}{constraint}", Joined(groups))];
    }

    /// <summary>An empty line between groups of members.</summary>
    private static IEnumerable<string> Joined(IEnumerable<IEnumerable<string>> groups)
    {
        var isFirst = true;
        foreach (var group in groups.Select(group => group.ToList()).Where(group => group.Count > 0))
        {
            if (!isFirst && !group[0].StartsWith(FileStyle.Added, StringComparison.Ordinal))
                yield return "";

            isFirst = false;
            foreach (var line in group)
                yield return line;
        }
    }

    private IEnumerable<string> Nested(IEnumerable<string> lines) =>
        (_traits.IsNested ? _style.Block($"public static partial class {_names.Outer}", lines) : lines)
        .Where(line => !_traits.IsLeft || !line.StartsWith(FileStyle.Added, StringComparison.Ordinal))
        .Select(Settled);

    private string Settled(string line) => _traits.IsLeft ? Arrows.Before(line) : line;
}
