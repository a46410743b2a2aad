namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Methods that write: to what they are handed, by out and ref, to fields.</summary>
internal static class WritingHelpers
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, Out, level: 2);
        all.Statement(2, Try, level: 2);
        all.Statement(3, Ref, level: 2);
        all.Statement(4, Fill, level: 2);
        all.Statement(4, Remember, level: 2);
        all.Statement(2, AddTo, level: 2);
        all.Statement(2, Property, level: 2);
    }

    private static bool Out(Body caller)
    {
        var (name, kind) = (caller.NewName("Pick"), caller.NewName("kind"));
        var given = caller.Of(Sort.Kind);
        caller.Draft.Member($"    private static void {name}(bool flag, MailKind given, out MailKind kind)\n    {{\n        kind = {Kinds.Member(caller)};\n        if (flag) kind = {caller.Chance.Of("given", Kinds.Member(caller))};\n    }}\n");
        caller.Emit($"{name}({caller.Of(Sort.Condition)}, {given}, out var {kind});");
        caller.Declare(new(kind, Sort.Kind));
        return true;
    }

    private static bool Try(Body caller)
    {
        if (caller.IsDeep)
            return false;

        var (name, kind) = (caller.NewName("TryPick"), caller.NewName("kind"));
        caller.Draft.Member($"    private static bool {name}(Customer customer, out MailKind kind)\n    {{\n        kind = customer.IsDirect ? {Kinds.Member(caller)} : {Kinds.Member(caller)};\n        return {caller.Chance.Of("customer.IsDirect", "kind != MailKind.Renewal", "kind == MailKind.Offer", "true")};\n    }}\n");
        var test = $"{name}({caller.Of(Sort.Customer)}, out var {kind})";
        caller.Block(
            inner =>
            {
                inner.Declare(new(kind, Sort.Kind));
                inner.Statements();
            },
            $"if ({test})");
        return true;
    }

    private static bool Ref(Body caller)
    {
        if (caller.AnyWritable(Sort.Kind) is not { } variable)
            return false;

        var name = caller.NewName("Change");
        caller.Draft.Member($"    private static void {name}(ref MailKind kind, bool flag)\n    {{\n        if ({caller.Chance.Of("flag", "kind == " + Kinds.Member(caller), "kind != MailKind.None")}) kind = {Kinds.Member(caller)};\n    }}\n");
        caller.Emit($"{name}(ref {variable.Name}, {caller.Of(Sort.Condition)});");
        return true;
    }

    private static bool Fill(Body caller)
    {
        if (caller.AnyVariable(Sort.Mail) is not { } mail)
            return false;

        var name = caller.NewName("Fill");
        var (parameter, write, argument) = caller.Chance.Below(3) switch
        {
            0 => ("MailKind kind", "mail.Kind = kind", caller.Of(Sort.Kind)),
            1 => ("object to", "mail.To = to", caller.Of(Sort.Anybody)),
            _ => ("bool flag", $"mail.Kind = flag ? {Kinds.Member(caller)} : mail.Kind", caller.Of(Sort.Condition)),
        };
        if (caller.Chance.In(50))
        {
            caller.Draft.Member($"    private static void {name}(Mail mail, {parameter}) => {write};");
            caller.Emit($"{name}({mail.Name}, {argument});");
            return true;
        }

        caller.Draft.Member($"    private static Mail {name}(Mail mail, {parameter})\n    {{\n        {write};\n        return mail;\n    }}\n");
        var same = caller.NewName("mail");
        caller.Emit($"var {same} = {name}({mail.Name}, {argument});");
        caller.Declare(new(same, Sort.Mail));
        return true;
    }

    /// <summary>From the call on the field has what the helper wrote.</summary>
    private static bool Remember(Body caller)
    {
        if (caller.IsStatic)
            return false;

        var (sort, prefix) = caller.Chance.In(70) ? (Sort.Kind, "kind") : (Sort.Mailer, "mailer");
        var (name, field) = (caller.NewName("Remember"), caller.NewName("_" + prefix));
        caller.Draft.Member($"    private {sort.Type()} {field};\n\n    private void {name}({sort.Type()} value{(caller.Chance.In(30) ? ", bool flag = true" : "")}) => {field} = value;\n");
        caller.Emit($"{name}({caller.Of(sort)});");
        caller.Declare(new(field, sort));
        return true;
    }

    private static bool AddTo(Body caller)
    {
        if (caller.AnyVariable(Sort.Kinds) is not { } kinds)
            return false;

        var name = caller.NewName("Add");
        caller.Draft.Member($"    private static void {name}(List<MailKind> kinds, MailKind kind) => kinds.Add(kind);");
        caller.Emit($"{name}({kinds.Name}, {caller.Of(Sort.Kind)});");
        return true;
    }

    /// <summary>A property with bodies over a field.</summary>
    private static bool Property(Body caller)
    {
        if (caller.IsStatic)
            return false;

        var (property, field) = (caller.NewName("Current"), caller.NewName("_kind"));
        var get = caller.Chance.In(30) ? $"{field} == {Kinds.Member(caller)} ? {Kinds.Member(caller)} : {field}" : field;
        caller.Draft.Member($"    private MailKind {field};\n\n    private MailKind {property}\n    {{\n        get => {get};\n        set => {field} = value;\n    }}\n");
        caller.Emit($"{property} = {caller.Of(Sort.Kind)};");
        caller.Declare(new(property, Sort.Kind, IsWritten: false));
        return true;
    }
}
