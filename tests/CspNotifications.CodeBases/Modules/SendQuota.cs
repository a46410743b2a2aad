namespace CspNotifications.CodeBases.Modules;

/// <summary>Spreads the sends evenly: the wished share of all methods so far has one, as soon as a method can.</summary>
internal sealed class SendQuota(double share)
{
    private double _due;

    public int Methods { get; private set; }

    public int SendingMethods { get; private set; }

    /// <summary>Counts a method that sends nothing.</summary>
    public void Skip()
    {
        Methods++;
        _due += share;
    }

    /// <summary>Counts a method that can send, and says whether it does.</summary>
    public bool Take()
    {
        Skip();
        if (_due < 1)
            return false;

        _due--;
        SendingMethods++;
        return true;
    }
}
