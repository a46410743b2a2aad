using System.Collections;
using System.Runtime.CompilerServices;
using System.Text;

namespace Zoo.Expressions;

public class Expressions(MicrosoftMailer ms, Customer customer)
{
    private Mail? _mail;
    private MailKind? _kind;

    public void Literals()
    {
        object[] all = [1, 1L, 1u, 1.5, 1.5f, 1.5m, 0x1F, 0b_1010, 'c', '\u0041', "text\e\n", @"verbatim ""x""", """raw "x" """, true, false, null!, default!, default(MailKind), "utf8"u8.Length, """raw"""u8[0]];
        ms.Send(all);
        ms.Send("""
            A renewal
              on several lines
            """);
        ms.Send("""
            in bytes
            """u8.ToArray());
        ms.Send($"{MailKind.Renewal,10:x} {{}} {customer.Name}" + $@"\{_kind}" + @$"\" + $"""{_kind} in one line""" + $$"""
            {{customer.Name}} is not {it}
            """);
        ms.Send(string.Format("{0}", MailKind.Renewal));
    }

    public void Operators(int n, double d, bool flag, MailKind kind)
    {
        n = +n + -n - ~n * n / 1 % 2;
        n = n << 1 >> 2 >>> 3 & 4 | 5 ^ 6;
        flag = !flag && flag || flag ^ true & false | n < 1 == n > 2 != n <= 3 && n >= 4;
        n++; n--; ++n; --n;
        n += 1; n -= 1; n *= 2; n /= 2; n %= 2; n &= 1; n |= 1; n ^= 1; n <<= 1; n >>= 1; n >>>= 1;
        d = (double)n; n = checked((int)d); n = unchecked((int)d);
        ms.Send(flag ? MailKind.Renewal : (kind | MailKind.Outage), customer);
        ms.Send(kind == MailKind.Renewal ? MailKind.Outage : kind);
        ms.Send((object)kind as IFormattable, customer is object);
        ms.Send(typeof(Dictionary<,>), typeof(void)); ms.Send(nameof(List<int>.Count) + nameof(ms)); ms.Send(sizeof(int)); ms.Send(default(Customer)!);
        ms.Send((1, "x") == (n, "y") && (n, flag) != (2, true) ? MailKind.Renewal : MailKind.None);
        ms.Send(new Index(1) is var index ? "abc"[^1] : 'x'); ms.Send("abc"[1..]); ms.Send("abc"[..^1]); ms.Send("abc"[..]); Range range = 1..2; ms.Send("abc"[range]);
        ms.Send(((kind)));
    }

    public void Nulls(Mail? mail, Mail[]? mails)
    {
        _mail ??= mail ?? new();
        _kind ??= MailKind.Renewal;
        ms.Send(_mail?.Kind); ms.Send(mails?[0]?.Kind ?? _kind); ms?.Send(mail!.Kind); ms!.Send(mail?.To?.ToString()?.Trim()[0]);
        _mail?.ToString();
        if (_kind is { } known) ms.Send(known, customer);
        if (_kind.HasValue && mail is not null) ms.Send(_kind.Value, mail.To ?? throw new InvalidOperationException());
        ms.Send((_kind + 1)!, _kind == null);
    }

    public void Objects()
    {
        var mail = new Mail { Kind = MailKind.Renewal, To = customer, Body = { } };
        mail = new() { Kind = mail.Kind, Subject = "x" };
        var nested = new Holder(ms) { Mail = { Kind = MailKind.Outage }, Kinds = { MailKind.Renewal, MailKind.Outage }, ByName = { { "x", MailKind.Renewal }, { "y", MailKind.Invoice } }, [0] = mail };
        ms.Send(mail); ms.Send(nested.Mail); ms.Send(nested.ByName["x"]); ms.Send(nested[0]);
        var anonymous = new { mail.Kind, To = customer, nested };
        ms.Send(anonymous.Kind, (anonymous with { To = new() }).To);
        ms.Send(new Message(MailKind.Renewal, customer) with { Kind = MailKind.Outage });
        ms.Send(new Action<object>(ms.Send)); ms.Send(new List<Mail>(3) { mail, new() });
        ms.Send(new Dictionary<string, MailKind> { ["a"] = MailKind.Renewal });
    }

    public void Arrays(MailKind kind)
    {
        MailKind[] one = { MailKind.Renewal, kind };
        var two = new[] { kind, MailKind.Outage }; var three = new MailKind[3]; MailKind[,] grid = { { kind, kind }, { one[0], two[1] } }; var jagged = new MailKind[2][]; var cube = new MailKind[1, 2, 3]; var filled = new MailKind[,] { { kind } };
        jagged[0] = one; jagged[1] = [.. two, .. three, kind];
        List<MailKind> list = [kind, .. one]; Span<MailKind> span = [kind]; IEnumerable<MailKind> lazy = [.. list.Where(k => k != 0)]; ReadOnlySpan<MailKind> reading = one; Bag bag = [kind, .. lazy];
        ms.Send(one[^1]); ms.Send(grid[0, 1]); ms.Send(jagged[0][^1..]); ms.Send(list[0]); ms.Send(span[0]); ms.Send(reading[..1][0]); ms.Send(lazy.First()); ms.Send(cube[0, 0, 0]); ms.Send(filled); ms.Send(bag.First());
        ms.Send(reading.Contains(MailKind.Renewal) ? one.Length : two.Count(k => k == kind)); one.Reverse();
    }

    public (MailKind Kind, Customer To) Tuples(bool flag)
    {
        var (kind, to) = (MailKind.Renewal, customer);
        (kind, _) = (MailKind.Outage, 1);
        (var first, (MailKind second, _)) = (1, (kind, 2));
        (kind, second) = (second, kind);
        (MailKind, int Number) pair = (kind, first);
        (pair.Item1, var third) = new Message(MailKind.Renewal, to);
        ms.Send(pair.Item1, to); ms.Send(pair); ms.Send(third); ms.Send(flag ? pair : default);
        if (int.TryParse("1", out var number) && Enum.TryParse("x", out MailKind parsed) && int.TryParse("2", out _)) ms.Send(parsed, number);
        return (Kind: kind, to);
    }

    public void Handlers(MailKind kind)
    {
        Log(kind > MailKind.Renewal, $"about {kind} to {customer.Name,5:n}");
        ms.Send(string.Create(null, $"{kind}")); var text = new StringBuilder(); text.Append($"{kind}"); ms.Send(text.ToString());
        Written written = $"{kind}" + $"{customer}";
        ms.Send(written.ToString()!);
    }

    private static void Log(bool isOn, [InterpolatedStringHandlerArgument("isOn")] Written written) => written.AppendLiteral("");

    public async Task<MailKind> WaitAsync() { await Task.Yield(); ms.Send(await Task.FromResult(MailKind.Renewal).ConfigureAwait(false), customer); return await new ValueTask<MailKind>(MailKind.Outage); }

    public override string ToString() => base.ToString() + this.customer2;

    private Customer customer2 = customer;

    private T Made<T>() where T : new() => new T();

    private sealed class Holder(MicrosoftMailer ms)
    {
        public Mail Mail { get; } = new(); public List<MailKind> Kinds { get; } = []; public Dictionary<string, MailKind> ByName { get; } = [];
        public Mail this[int index] { get => Mail; set => ms.Send(value); }
    }
}

[InterpolatedStringHandler]
public ref struct Written
{
    private readonly StringBuilder _text;
    public Written(int literal, int formatted) => _text = new();
    public Written(int literal, int formatted, bool isOn, out bool goesOn) : this(literal, formatted) => goesOn = isOn;
    public bool AppendLiteral(string text) { _text.Append(text); return true; }
    public bool AppendFormatted<T>(T value, int alignment = 0, string? format = null) { _text.Append(value); return true; }
    public override string ToString() => _text.ToString();
}

[CollectionBuilder(typeof(Bag), nameof(Create))]
public sealed class Bag(MailKind[] kinds) : IEnumerable<MailKind>
{
    public static Bag Create(ReadOnlySpan<MailKind> kinds) => new(kinds.ToArray());
    public IEnumerator<MailKind> GetEnumerator() => ((IEnumerable<MailKind>)kinds).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
