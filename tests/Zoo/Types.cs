extern alias annotations;

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CspNotifications;
using Kinds = System.Collections.Generic.List<MailKind>;
using Pair = (MailKind Kind, Customer To);
using unsafe Address = MailKind*;
using Numbers = int[];
using static Zoo.Types.Kept;
using Alias = global::Zoo.Types;
using Topics = annotations::CspNotifications.TopicKind;

[assembly: System.Reflection.AssemblyMetadata("zoo", "types")]
[module: SkipLocalsInit]

namespace Zoo.Types
{
    namespace Inner.Deeper
    {
        [Flags]
        public enum Flags : byte { None = 0, One = 1 << 0, Two = 1 << 1, Both = One | Two }
    }

    public enum Kinds2 { [NotificationTopic(Topics.CspSubscription)] Renewal = 1, Other }

    public delegate void Told<in TWhat, out TResult>(TWhat what, ref readonly MailKind kind) where TWhat : allows ref struct;

    public static class Kept
    {
        public const MailKind Always = MailKind.Renewal;
        public static readonly MailKind Ever = MailKind.Outage;
        internal static volatile int s_count;
        [ThreadStatic] private static MicrosoftMailer? t_mailer;

        static Kept() => (t_mailer ??= new()).Send(Always);
    }

    public interface IShape<TSelf> where TSelf : IShape<TSelf>, new()
    {
        static abstract TSelf operator +(TSelf left, TSelf right);
        static abstract TSelf operator checked +(TSelf left, TSelf right);
        static virtual TSelf operator -(TSelf left) => left;
        static abstract implicit operator MailKind(TSelf shape);
        static abstract MailKind Kind { get; }
        static sealed MailKind Doubled(TSelf one) => one + one;
        MailKind Default { get => TSelf.Kind; }
        private protected void Hidden(MicrosoftMailer ms) => ms.Send(TSelf.Kind);
        event Action Changed { add { } remove { } }
        MailKind this[int index] => TSelf.Kind;
        interface INested;
    }

    public struct Shape(MailKind kind) : IShape<Shape>
    {
        private readonly MailKind _kind = kind;

        public Shape() : this(MailKind.Invoice) { }

        public static MailKind Kind => MailKind.Renewal;
        public static Shape operator +(Shape left, Shape right) => left._kind == right._kind ? left : right;
        public static Shape operator checked +(Shape left, Shape right) { new MicrosoftMailer().Send(right._kind); return left; }
        public static implicit operator MailKind(Shape shape) => shape._kind;
        public static explicit operator checked byte(Shape shape) => checked((byte)shape._kind);
        public static explicit operator byte(Shape shape) => unchecked((byte)shape._kind);
        public static bool operator true(Shape shape) => shape._kind != 0;
        public static bool operator false(Shape shape) => shape._kind == 0;
        public static Shape operator !(Shape shape) => shape;
        public static Shape operator ~(Shape shape) => shape;
        public static Shape operator +(Shape shape) => shape;
        public static Shape operator ++(Shape shape) => new(shape._kind + 1);
        public static Shape operator --(Shape shape) => new(shape._kind - 1);
        public static Shape operator -(Shape left, Shape right) => left;
        public static Shape operator *(Shape left, int right) => left;
        public static Shape operator /(Shape left, int right) => left;
        public static Shape operator %(Shape left, int right) => left;
        public static Shape operator &(Shape left, Shape right) => left;
        public static Shape operator |(Shape left, Shape right) => right;
        public static Shape operator ^(Shape left, Shape right) => right;
        public static Shape operator <<(Shape left, int right) => left;
        public static Shape operator >>(Shape left, int right) => left;
        public static Shape operator >>>(Shape left, int right) => left;
        public static bool operator ==(Shape left, Shape right) => left._kind == right._kind;
        public static bool operator !=(Shape left, Shape right) => !(left == right);
        public static bool operator <(Shape left, Shape right) => left._kind < right._kind;
        public static bool operator >(Shape left, Shape right) => left._kind > right._kind;
        public static bool operator <=(Shape left, Shape right) => left._kind <= right._kind;
        public static bool operator >=(Shape left, Shape right) => left._kind >= right._kind;
        public readonly override bool Equals(object? obj) => obj is Shape other && other == this;
        public readonly override int GetHashCode() => _kind.GetHashCode();
    }

    public class Operators(MicrosoftMailer ms, Customer customer)
    {
        public void All(Shape one, Shape other)
        {
            var sum = +one + ~other - !one;
            sum = checked(one + other) * 2 / 3 % 4 & one | other ^ sum;
            sum = sum << 1 >> 2 >>> 3;
            sum++;
            --sum;
            sum += one;
            sum -= other; sum *= 1; sum /= 1; sum %= 1; sum &= one; sum |= one; sum ^= one; sum <<= 1; sum >>= 1; sum >>>= 1;
            if (one && other || sum)
                ms.Send((MailKind)sum, customer);

            if (one < other == one > other != (one <= other) & one >= other)
                ms.Send((MailKind)(byte)one, customer);

            Sum<Shape>(one, other);
        }

        public void Sum<T>(T left, T right) where T : struct, IShape<T> => ms.Send((MailKind)(-(left + right)), customer);
    }

    public readonly record struct Point(int X, int Y) { public int Sum => X + Y; }

    public record struct Moving(MailKind Kind) { public MailKind Next { readonly get; set; } = Kind; }

    public abstract record Base<T>(T What) where T : notnull { public abstract void Tell(MicrosoftMailer ms); protected virtual bool PrintMembers(System.Text.StringBuilder text) => text.Append(What) is null; }

    public sealed record class Derived(MailKind What, Customer To) : Base<MailKind>(What)
    {
        public sealed override string ToString() => $"{What}";
        public override void Tell(MicrosoftMailer ms) => ms.Send(this with { What = MailKind.Outage, To = To });
        public void Deconstruct(out Customer to) => to = To;
    }

    [InlineArray(4)]
    public struct Four { private MailKind _first; }

    public ref struct Window(Span<MailKind> kinds)
    {
        public readonly Span<MailKind> Kinds = kinds;
        public ref MailKind First;
        public readonly ref readonly MailKind Steady => ref Kinds[0];
        public void Dispose() => Kinds.Clear();
    }

    public readonly ref struct Reading(scoped ref readonly MailKind kind) : IDisposable
    {
        public readonly MailKind Kind = kind;
        public void Dispose() { }
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    public unsafe struct Block
    {
        [FieldOffset(0)] public fixed byte Bytes[8];
        [field: NonSerialized, FieldOffset(0)] private long _whole;

        public readonly long Whole => _whole;
    }

    public class Generic<T, U, V, W, X>
        where T : class?, IMailer, new()
        where U : struct, Enum
        where V : unmanaged
        where W : Base<MailKind>?
        where X : notnull, allows ref struct
    {
        public required T Mailer { get; init; }
        public T? Perhaps;
        public virtual void Tell<Y>(Y? what) where Y : class => Mailer.Send(what!);
        public virtual void Over<Y>(Y? what) { }
        public void Scoped(scoped X what) => new T().Send(typeof(X));
    }

    public class Closed : Generic<MicrosoftMailer, MailKind, int, Derived, Window>
    {
        public override void Over<Y>(Y? what) where Y : default => Mailer.Send(MailKind.Renewal);
        public override void Tell<Y>(Y? what) where Y : class => base.Tell(what);
    }

    public class Derived2 : MicrosoftMailer { protected internal new void Send(object what) => base.Send(what, MailKind.Renewal); }

    [type: Obsolete("never made")]
    public record Sized([property: NotificationTopic] MailKind What, [param: NotificationRecipient] object To, sbyte A, short B, ushort C, uint D, ulong E, float F, decimal G, nint H);

    public class Marked<[typevar: NotificationSender] T> { [method: Obsolete] public T? What() => default; }

    file sealed class Hidden : IMailer
    {
        void IMailer.Send(object what) { }
        void IMailer.Send(object what, object to) { }
    }

    public class Uses(MicrosoftMailer ms)
    {
        private Pair _pair = (Always, new());
        private readonly Kinds _kinds = [Ever];
        private static readonly Numbers s_numbers = [1, 2];

        public unsafe void Run(Address address, Alias.Inner.Deeper.Flags flags, global::Customer customer)
        {
            Four four = default;
            four[0] = MailKind.Renewal;
            ms.Send(four[0], customer);
            foreach (var kind in four[..2])
                ms.Send(kind);

            ms.Send(_pair.Kind, _pair.To);
            ms.Send(_kinds[0] + s_numbers[^1]);
            ms.Send(*address);
            IMailer hidden = new Hidden();
            hidden.Send(flags.HasFlag(Inner.Deeper.Flags.Both) ? MailKind.Renewal : MailKind.Outage);
            using var window = new Window([MailKind.Renewal]);
            ms.Send(window.Kinds[0]);
            var made = new Generic<MicrosoftMailer, MailKind, int, Derived, Window> { Mailer = ms };
            made.Tell("x");
            Block block = default;
            block.Bytes[0] = (byte)MailKind.Renewal;
            ms.Send((MailKind)block.Bytes[0]);
        }
    }
}
