using System.Linq.Expressions;
using CspNotifications;

namespace Zoo.Functions;

[NotificationSender(SenderOrigin.Microsoft)]
public delegate void Post([NotificationTopic] MailKind kind, Customer to, params object[] rest);

public delegate bool Parse<T>(string text, out T parsed);

public class Functions(MicrosoftMailer ms, Customer customer)
{
    public event EventHandler<MailKind>? Asked;

    public void Lambdas(Post post, List<Customer> all)
    {
        Action<MailKind> simple = kind => ms.Send(kind, customer);
        Action<MailKind> typed = (MailKind kind) => { ms.Send(kind); return; };
        Func<int, int, int> ignoring = (_, _) => 1;
        Func<Task> waiting = async () => { await Task.Delay(1); ms.Send(MailKind.Renewal, customer); };
        Func<MailKind, Task<MailKind>> async1 = async kind => await Task.FromResult(kind);
        var natural = (MailKind kind = MailKind.Renewal, params object[] to) => ms.Send(kind, to);
        var attributed = [Obsolete] [return: NotificationTopic(TopicKind.CspSubscription)] MailKind ([NotificationTopic] MailKind kind) => kind;
        Parse<int> modifiers = (text, out parsed) => int.TryParse(text, out parsed);
        Parse<int> typedModifiers = static (string text, out int parsed) => (parsed = 1) > 0;
        RefTaking referring = (ref kind, in other, scoped span) => ref kind;
        Action<object> anonymous = delegate (object what) { ms.Send(what); };
        Action bare = delegate { ms.Send(MailKind.Renewal); };
        Action checked1 = async delegate { await Task.Yield(); };
        Expression<Func<Customer, bool>> tree = one => one.IsDirect && one.Name.Length > 3;
        simple(MailKind.Renewal); typed.Invoke(MailKind.Outage); natural(); natural(MailKind.Invoice, 1, 2); ms.Send(attributed(MailKind.Outage)); anonymous(MailKind.Renewal); bare(); post(MailKind.Renewal, customer, 1, 2);
        simple += ms.Send2; simple -= typed; simple?.Invoke(MailKind.Renewal); Asked += OnAsked; Asked -= OnAsked; Asked?.Invoke(this, MailKind.Renewal);
        var group = ms.Send2; group(MailKind.Renewal); Action<object> bound = ms.Send; bound(MailKind.Renewal); Func<IMailer> maker = Make<MicrosoftMailer>; maker().Send(MailKind.Renewal, customer);
        all.ForEach(one => ms.Send(MailKind.Offer, one)); Task.Run(() => { ms.Send(ignoring(1, 2)); waiting(); async1(MailKind.None); checked1(); }); Parallel.ForEach(all.Where(tree.Compile()), one => ms.Send(MailKind.Offer, one));
        modifiers("1", out var parsed); typedModifiers("2", out parsed); var kind1 = MailKind.Renewal; ref var back = ref referring(ref kind1, kind1, default); ms.Send(back, parsed);
        new Thread(() => ms.Send(MailKind.Renewal)) { IsBackground = true }.Start();
        ((Action)(() => ms.Send(MailKind.Renewal)))();
        object boxed = () => MailKind.Renewal; ms.Send(boxed);
    }

    private delegate ref MailKind RefTaking(ref MailKind kind, in MailKind other, scoped Span<int> span);

    private static IMailer Make<T>() where T : IMailer, new() => new T();

    private void OnAsked(object? sender, MailKind kind) => ms.Send(kind);

    public int LocalFunctions(int n)
    {
        Local(MailKind.Renewal);
        return Twice<int>(n) + Outside();

        void Local([NotificationTopic] MailKind kind = MailKind.Outage) { ms.Send(kind, customer); if (n-- > 0) Local(kind); }
        static T Twice<T>(T value) where T : struct { return value; }
        [Obsolete] async Task WaitAsync() => await Task.Yield();
        unsafe int Outside() { int one = 1; int* address = &one; return *address; }
        IEnumerable<MailKind> Some() { yield return MailKind.Renewal; ms.Send(MailKind.Outage); foreach (var one in Some()) yield return one; }
    }

    public void Queries(List<Customer> all, Dictionary<string, MailKind> kinds, IEnumerable<object> objects)
    {
        var grouped =
            from one in all
            where one.IsDirect
            let name = one.Name.Trim()
            join pair in kinds on name equals pair.Key
            join Customer other in objects on name equals other.Name into others
            from another in others.DefaultIfEmpty()
            orderby name, pair.Value descending, another.Name ascending
            group (pair.Value, one) by name into named
            where named.Count() > 1
            select new { named.Key, First = named.First() };
        foreach (var found in grouped)
            ms.Send(found.First.Value, found.First.one);

        ms.Send((from Mail mail in objects select mail.Kind).First());
        foreach (var group in from kind in kinds.Values group kind by kind == MailKind.Renewal)
            ms.Send(group.Key ? group.First() : MailKind.Outage, customer);
    }
}

public static class Extensions
{
    public static void Send2(this MicrosoftMailer ms, MailKind kind) => ms.Send(kind);

    extension(Customer customer)
    {
        public bool IsBig => customer.Name.Length > 9;
        public static Customer None => new();
        public static Customer Make(string name) => new() { Name = name };
        public void Tell(MicrosoftMailer ms, MailKind kind) => ms.Send(kind, customer);
    }

    extension<T>(IEnumerable<T> all) where T : class
    {
        public T? Only => all.SingleOrDefault();
        public void TellAll(MicrosoftMailer ms) { foreach (var one in all) ms.Send(MailKind.Renewal, one); }
    }

    extension(ref Span<MailKind> kinds) { public void Clear() => kinds = default; }

    extension(MicrosoftMailer) { public static void Broadcast(MailKind kind) => new MicrosoftMailer().Send(kind); }

    public static void Use(Customer customer, MicrosoftMailer ms, List<Customer> all)
    {
        if (customer.IsBig) customer.Tell(ms, MailKind.Renewal);
        Customer.Make("x").Tell(ms, MailKind.Outage); all.TellAll(ms); ms.Send(MailKind.Offer, all.Only ?? Customer.None); MicrosoftMailer.Broadcast(MailKind.Renewal);
        Extensions.Tell(customer, ms, MailKind.Renewal);
    }
}
