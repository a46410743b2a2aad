namespace CspNotifications.Execution.Tests.Grammar;

/// <summary>The sends: who sends what to whom.</summary>
internal static class Sends
{
    public static void AddTo(Productions all) => all.Statement(34, body =>
    {
        Emit(body);
        return true;
    });

    /// <summary>A send on a line of its own, or in what stands around it.</summary>
    public static void Emit(Body body, string head = "", string tail = ";")
    {
        var mailer = body.Of(Sort.Mailer);
        var call = body.Chance.In(4) && mailer is not ("ms" or "partner") ? mailer + "?" : mailer;
        body.Emit($"{head}{call}{Call(body)}{tail}");
    }

    private static string Call(Body body) => body.Chance.Below(20) switch
    {
        < 11 => $".Send({body.Of(Sort.Anything)}, {body.Of(Sort.Anybody)})",
        < 14 => $".Send({body.Of(Sort.Mail)})",
        < 16 => $".Send({body.Of(Sort.Message)})",
        < 18 => $".Send({body.Of(Sort.Anything)})",
        18 => $".Send(to: {body.Of(Sort.Anybody)}, what: {body.Of(Sort.Anything)})",
        _ => $".Post({body.Of(Sort.Anybody)}, {body.Of(Sort.Anything)}, {body.Of(Sort.Kind)})",
    };
}
