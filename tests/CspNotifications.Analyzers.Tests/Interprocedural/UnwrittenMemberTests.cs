using CspNotifications.Analyzers.Tests.Verification;

namespace CspNotifications.Analyzers.Tests.Interprocedural;

/// <summary>A private member that nothing writes after construction is as it was constructed, whether it says so or not.</summary>
public class UnwrittenMemberTests
{
    [Fact]
    public Task Member_ThatNobodyWrites_IsWhatItWasConstructedWith() => Analyzed.Code(
        """
        public class Job
        {
            private MailKind _never;
            private MailKind _once = MailKind.Outage;
            private MailKind _inConstructor;
            private bool _flag;
            private MailKind Kept { get; set; } = MailKind.Outage;
            private static MailKind s_kind = MailKind.Renewal;

            public Job() => _inConstructor = MailKind.Outage;

            public void Run(MicrosoftMailer ms, object unseen)
            {
                ms.Send(_never == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
                ms.Send(_inConstructor == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
                ms.Send(_flag ? MailKind.Renewal : MailKind.Outage);
                ms.Send(Kept);
                ms.{|CSPN1001:Send|}(s_kind);
                ms.Send(_once == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
                unseen.ToString();
                ms.Send(_once == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
            }
        }
        """);

    [Theory]
    [InlineData("_kind = MailKind.Renewal;")]
    [InlineData("this._kind = MailKind.Renewal;")]
    [InlineData("new Job()._kind = MailKind.Renewal;")]
    [InlineData("(_kind, _flag) = (MailKind.Renewal, true);")]
    [InlineData("_kind++;")]
    [InlineData("Set(ref _kind);")]
    [InlineData("ref var kind = ref _kind; kind = MailKind.Renewal;")]
    [InlineData("_ = new Job { _kind = MailKind.Renewal };")]
    [InlineData("_kind |= MailKind.Renewal;")]
    public Task Member_ThatSomethingWrites_MayBeAnything(string write) => Analyzed.Code(
        $$"""
        public class Job
        {
            private MailKind _kind = MailKind.Outage;
            private bool _flag;

            public void Run(MicrosoftMailer ms) => ms.{|CSPN1001:Send|}(_kind == MailKind.Renewal ? MailKind.Renewal : _flag ? MailKind.Outage : _kind);

            public void Write() { {{write}} }

            private static void Set(ref MailKind kind) => kind = MailKind.Renewal;
        }
        """);

    [Theory]
    [InlineData("public Job() { Later = () => _kind = MailKind.Renewal; }")]
    [InlineData("public class Inner { public void Write(Job job) => job._kind = MailKind.Renewal; }")]
    [InlineData("public Job() => _kind = Handed; public static MailKind Handed;")]
    public Task Member_ThatIsWrittenLater_MayBeAnything(string member) => Analyzed.Code(
        $$"""
        public class Job
        {
            private MailKind _kind = MailKind.Outage;
            public Action Later;

            {{member}}

            public void Run(MicrosoftMailer ms) => ms.{|CSPN1001:Send|}(_kind == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
        }
        """);

    [Fact]
    public Task Member_ThatAnAttributeHandsOut_MayBeAnything() => Analyzed.Code(
        """
        public sealed class InjectAttribute : Attribute;

        public class Job
        {
            [Inject] private MailKind _kind = MailKind.Outage;

            public void Run(MicrosoftMailer ms) => ms.{|CSPN1001:Send|}(_kind == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
        }
        """);

    [Fact]
    public Task Structure_MadeWithoutItsConstructor_HasDefaults() => Analyzed.Code(
        """
        public readonly record struct Choice(MailKind Kind);

        public class Job
        {
            public void Run(MicrosoftMailer ms)
            {
                ms.Send(new Choice().Kind == MailKind.Renewal ? MailKind.Renewal : MailKind.Outage);
                ms.{|CSPN1001:Send|}(new Choice(MailKind.Renewal).Kind);
            }
        }
        """);

    [Fact]
    public Task Member_ThatOnlyDeadCodeWrites_IsWhatItWasConstructedWith() => Analyzed.Code(
        """
        public class Job
        {
            private MailKind _dead, _unset, _called, _open, _named;
            private void Remember(MailKind value) => _dead = value;
            private MailKind Unset { get => _unset; set => _unset = value; }
            private void Called(MailKind value) => _called = value;
            private void Named(MailKind value) => _named = value;
            public Action<MailKind> Open(MailKind value) { _open = value; Called(value); return Named; }

            public void Run(MicrosoftMailer ms)
            {
                ms.Send(_dead == MailKind.Renewal ? _dead : MailKind.Outage);
                ms.Send(Unset == MailKind.Renewal ? Unset : MailKind.Outage);
                ms.{|CSPN1001:Send|}(_called == MailKind.Renewal ? _called : MailKind.Outage);
                ms.{|CSPN1001:Send|}(_open == MailKind.Renewal ? _open : MailKind.Outage);
                ms.{|CSPN1001:Send|}(_named == MailKind.Renewal ? _named : MailKind.Outage);
            }
        }
        """);
}
