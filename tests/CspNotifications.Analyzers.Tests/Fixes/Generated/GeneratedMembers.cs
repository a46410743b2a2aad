namespace CspNotifications.Analyzers.Tests.Fixes.Generated;

/// <summary>The fields or properties that keep what came in.</summary>
internal sealed class GeneratedMembers(ClassTraits traits, GeneratedNames names, FileStyle style)
{
    public IEnumerable<string> Lines => traits.Shape switch
    {
        Shape.PrimaryClass or Shape.PrimaryStruct or Shape.PrimaryRecord => [],
        Shape.NoConstructor => [$"private int {names.CountMember};", .. traits.HasPartner ? [] : Constructor()],
        _ => [.. Attribute, Sender, Channel, Declared("int", names.CountMember, names.CountParameter)],
    };

    private IEnumerable<string> Attribute => traits.HasAttributes ? ["[System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]"] : [];

    private string Sender => Declared(names.Sender, names.SenderMember, names.SenderParameter) + (traits.HasComments ? " // Microsoft's" : "");

    private string Channel => (traits.HasPartner ? "" : FileStyle.Added) + Declared(names.Channel, names.ChannelMember, names.ChannelParameter);

    private string Declared(string type, string name, string parameter)
    {
        var isProperty = traits.Naming == Naming.Property;
        var value = traits.Shape == Shape.PrimaryKept ? Kept(type, parameter) : "";
        if (isProperty)
            return $"private {type} {name} {{ get; {(traits.IsReadOnly ? "" : "set; ")}}}" + (value.Length > 0 ? value + ";" : "");

        return $"private {(traits.IsReadOnly ? "readonly " : "")}{type} {name}{value};";
    }

    private string Kept(string type, string parameter) =>
        $" = {parameter}" + (traits.NullCheck == NullCheck.Coalesce && type != "int" ? $" ?? throw new ArgumentNullException(nameof({parameter}))" : "");

    /// <summary>The class had none: it gets one with the field.</summary>
    private IEnumerable<string> Constructor() =>
    [
        $"{FileStyle.Added}private readonly {names.Channel} {names.ChannelMember};",
        FileStyle.Added,
        .. style.Block(
            $"public {names.Type}({names.Channel} {names.ChannelParameter})",
            [$"{FileStyle.Added}{names.Through}{names.ChannelMember} = {names.ChannelParameter};"],
            prefix: FileStyle.Added),
    ];
}
