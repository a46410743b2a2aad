namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Lambdas in locals: called at once, or after what they captured was written.</summary>
internal static class Lambdas
{
    public static void AddTo(Productions all)
    {
        all.Statement(5, Sending, level: 3);
        all.Statement(5, SendingArgument, level: 3);
        all.Statement(3, Writing, level: 3);
        all.Statement(3, Choosing, level: 3);
        all.Statement(2, LazyValue, level: 3);
        all.Statement(2, Supplier, level: 3);
    }

    /// <summary>Captures; more happens between its making and its call.</summary>
    private static bool Sending(Body body)
    {
        if (body.IsDeep)
            return false;

        var name = body.NewName("send");
        if (body.Chance.In(50))
            body.Function(inner => Sends.Emit(inner), $"Action {name} = () =>", ";");
        else
            body.Captured(inner => Sends.Emit(inner, $"Action {name} = () => "));

        if (body.Chance.In(60))
            body.Statement();

        body.Emit(body.Chance.In(75) ? $"{name}();" : $"if ({body.Of(Sort.Condition)}) {name}.Invoke();");
        return true;
    }

    private static bool SendingArgument(Body body)
    {
        var (name, kind) = (body.NewName("tell"), body.NewName("kind"));
        body.Captured(inner =>
        {
            inner.Declare(new(kind, Sort.Kind));
            Sends.Emit(inner, $"Action<MailKind> {name} = {kind} => ");
        });
        body.Emit($"{name}({body.Of(Sort.Kind)});");
        if (body.Chance.In(40))
            body.Emit($"{name}({body.Of(Sort.Kind)});");

        return true;
    }

    private static bool Writing(Body body)
    {
        if (body.AnyVariable(Sort.Kind, kind => kind is { IsWritten: true, IsRef: false }) is not { } variable)
            return false;

        var name = body.NewName("write");
        body.Captured(inner => inner.Emit($"Action {name} = () => {variable.Name} = {inner.Of(Sort.Kind)};"));
        if (body.Chance.In(50))
            Sends.Emit(body);

        body.Emit(body.Chance.In(60) ? $"{name}();" : $"if ({body.Of(Sort.Condition)}) {name}();");
        return true;
    }

    private static bool Choosing(Body body)
    {
        var (name, flag, kind) = (body.NewName("choose"), body.NewName("flag"), body.NewName("kind"));
        body.Captured(inner =>
        {
            inner.Declare(new(flag, Sort.Condition));
            inner.Emit($"Func<bool, MailKind> {name} = {flag} => {inner.Of(Sort.Kind)};");
        });
        body.Emit($"MailKind {kind} = {name}({body.Of(Sort.Condition)});");
        body.Declare(new(kind, Sort.Kind));
        return true;
    }

    private static bool LazyValue(Body body)
    {
        var name = body.NewName("lazy");
        body.Captured(inner => inner.Emit($"var {name} = new Lazy<MailKind>(() => {inner.Of(Sort.Kind)});"));
        body.Declare(new(name + ".Value", Sort.Kind, IsWritten: false));
        return true;
    }

    private static bool Supplier(Body body)
    {
        var name = body.NewName("supply");
        var sort = body.Chance.In(50) ? Sort.Mailer : Sort.Customer;
        body.Captured(inner => inner.Emit($"Func<{sort.Type()}> {name} = () => {inner.Of(sort)};"));
        var supplied = body.NewName(sort == Sort.Mailer ? "mailer" : "customer");
        body.Emit($"var {supplied} = {name}();");
        body.Declare(new(supplied, sort));
        return true;
    }
}
