namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>Functions in functions: with parameters, and with what they capture.</summary>
internal static class LocalFunctions
{
    public static void AddTo(Productions all)
    {
        all.Statement(4, Sending, level: 2);
        all.Statement(3, Returning, level: 2);
        all.Statement(2, Writing, level: 2);
    }

    private static bool Sending(Body body)
    {
        if (body.IsDeep)
            return false;

        var helper = new Helper(body.NewName("Tell"), [new(body.NewName("kind"), Sort.Kind)]);
        body.Function(
            inner =>
            {
                inner.Declare(Helpers.InBody(helper.Parameters[0]));
                inner.Statements(2);
                Sends.Emit(inner);
            },
            helper.Signature);
        body.DeclareFunction(helper);
        body.Emit(helper.Call(body) + ";");
        return true;
    }

    private static bool Returning(Body body)
    {
        var helper = new Helper(body.NewName("Choose"), [new(body.NewName("flag"), Sort.Condition)], Sort.Kind);
        var value = "";
        body.Captured(inner =>
        {
            inner.Declare(Helpers.InBody(helper.Parameters[0]));
            value = inner.Of(Sort.Kind);
        });
        body.Emit($"{helper.Signature} => {value};");
        var kind = body.NewName("kind");
        body.Emit($"var {kind} = {helper.Call(body)};");
        body.Declare(new(kind, Sort.Kind));
        body.DeclareFunction(helper);
        return true;
    }

    /// <summary>Writes a variable that it captures.</summary>
    private static bool Writing(Body body)
    {
        if (body.AnyVariable(Sort.Kind, kind => kind.IsWritten && !kind.IsRef && !kind.Name.StartsWith('_')) is not { } variable)
            return false;

        var name = body.NewName("Set");
        body.Emit($"void {name}() => {variable.Name} = {Kinds.Member(body)};");
        Sends.Emit(body);
        body.Emit(body.Chance.In(60) ? $"{name}();" : $"if ({body.Of(Sort.Condition)}) {name}();");
        return true;
    }
}
