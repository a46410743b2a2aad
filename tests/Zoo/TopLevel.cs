#!/usr/bin/env dotnet
#:property LangVersion=preview

using CspNotifications;

var ms = new MicrosoftMailer();
var (kind, customer) = (args.Length > 0 ? MailKind.Renewal : MailKind.Outage, new Customer { Name = "x" });
ms.Send(kind, customer);
if (Told(kind)) ms.Send(MailKind.Offer, customer);
await foreach (var one in Kinds()) ms.Send(one, customer);
using var desk = new Desk(ms);
goto End;
End: desk.Tell(customer);
return await Task.FromResult(1);

bool Told([NotificationTopic] MailKind about) { ms.Send(about); return about is MailKind.Renewal; }

static async IAsyncEnumerable<MailKind> Kinds() { await Task.Yield(); yield return MailKind.Renewal; }

internal sealed class Desk(MicrosoftMailer ms) : IDisposable
{
    public void Tell(Customer customer) => ms.Send(MailKind.Renewal, customer);
    public void Dispose() => ms.Send(MailKind.Outage);
}

internal partial class Program { private static int s_count; public static int Count => s_count++; }
