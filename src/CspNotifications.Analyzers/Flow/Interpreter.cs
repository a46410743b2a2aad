using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace CspNotifications.Analyzers.Flow;

/// <summary>
/// The transfer function: evaluates one operation in the current state of the memory and returns the number of the value it makes.
/// One method a construct; an operation nobody wrote a method for makes an unknown value of its operands.
/// </summary>
internal sealed partial class Interpreter(
    Memory memory,
    Narrowing narrowing,
    Sends sends,
    Action<IFlowAnonymousFunctionOperation, State> runLambda,
    SemanticModel? semanticModel,
    CancellationToken cancellation)
{
    /// <summary>Operations within operations: beyond this a value is unknown, which keeps the stack bounded.</summary>
    private const int MaxDepth = 400;

    private static readonly object ThisSite = "this";
    private int _depth;

    /// <summary>Control does not come past the operation that was evaluated last.</summary>
    public bool IsDead { get; private set; }

    /// <summary>Evaluates in this state; the state after it is the memory's.</summary>
    public int Run(IOperation operation, State state)
    {
        memory.Current = state;
        IsDead = false;
        _depth = 0;
        return Evaluate(operation);
    }

    private int Evaluate(IOperation? operation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (operation is null || _depth >= MaxDepth)
            return Unknown(operation);

        _depth++;
        var value = Dispatch(operation);
        _depth--;
        return value;
    }

    private int Dispatch(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { ConstantValue.HasValue: true } field => ConstantField(field),
        ILocalReferenceOperation { ConstantValue.HasValue: true } local => ConstantLocal(local),
        IConversionOperation conversion => Convert(conversion),
        { ConstantValue.HasValue: true } and not ({ Type.SpecialType: SpecialType.System_String } and (IBinaryOperation or IInterpolatedStringOperation)) =>
            Constant(operation),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IFlowCaptureReferenceOperation => Reference(operation),
        IPropertyReferenceOperation property => Property(property),
        IArrayElementReferenceOperation element => ArrayElement(element),
        IImplicitIndexerReferenceOperation element => ImplicitIndexer(element),
        IInlineArrayAccessOperation element => InlineArrayElement(element),
        IInstanceReferenceOperation instance => This(instance.Type),
        IFlowCaptureOperation capture => Capture(capture),
        IExpressionStatementOperation statement => Evaluate(statement.Operation),
        ISimpleAssignmentOperation assignment => Assign(assignment),
        ICompoundAssignmentOperation assignment => AssignCompound(assignment),
        IIncrementOrDecrementOperation step => Count(step),
        IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
        IEventAssignmentOperation subscription => Subscribe(subscription),
        IInvocationOperation invocation => Invoke(invocation),
        IObjectCreationOperation creation => Create(creation),
        IDelegateCreationOperation creation => Evaluate(creation.Target),
        IMethodReferenceOperation method => MethodGroup(method),
        IFlowAnonymousFunctionOperation lambda => Lambda(lambda),
        IAwaitOperation await => Unwrap(await, Evaluate(await.Operation)),
        IBinaryOperation binary => Binary(binary),
        ITupleBinaryOperation comparison => CompareTuples(comparison),
        IDefaultValueOperation nothing => Default(nothing),
        IUnaryOperation unary => Unary(unary),
        IIsNullOperation isNull => Truth(isNull, new Condition.IsConstant(Evaluate(isNull.Operand), null)),
        IIsTypeOperation isType => TypeTest(isType),
        IIsPatternOperation isPattern => PatternTest(isPattern),
        ITupleOperation tuple => Tuple(tuple),
        IAnonymousObjectCreationOperation anonymous => AnonymousObject(anonymous),
        IArrayCreationOperation array => Array(array),
        ICollectionExpressionOperation collection => Collection(collection),
        IInterpolatedStringOperation text => Interpolated(text),
        IAddressOfOperation address => AddressOf(address),
        ITypeParameterObjectCreationOperation creation => memory.Make(creation, OfType(creation)),
        _ when IsStackArray(operation) => StackArray(operation),
        _ => Unfamiliar(operation),
    };

    /// <summary>Evaluates the operands for their effects; what comes of them is known by its type only.</summary>
    private int Unfamiliar(IOperation operation)
    {
        foreach (var operand in operation.ChildOperations)
        {
            Evaluate(operand);
            if (IsDead)
                break;
        }

        return Unknown(operation);
    }

    private int Unknown(IOperation? operation) =>
        operation is null ? memory.Numbering.Value("nothing") : memory.Make(operation, OfType(operation));

    private Value OfType(IOperation operation) =>
        memory.Values.OfType(operation.Type, StepAt(operation, operation.Type?.Name ?? ""));

    private static EvidenceStep StepAt(IOperation operation, string text) => new(operation.Syntax.GetLocation(), text);

    private int This(ITypeSymbol? type)
    {
        var place = memory.Numbering.Place(0, ThisSite, type);
        return memory.ReadHeld(place);
    }

    private int Constant(IOperation operation) =>
        memory.Make(operation, memory.Values.OfConstant(operation.Type, operation.ConstantValue.Value, operation.Syntax.GetLocation()));

    /// <summary>Narrows the current state; false, and control ends, when it cannot be.</summary>
    private bool AssumeHere(Condition condition, bool truth = true)
    {
        State? assumed = null;
        foreach (var state in narrowing.Assume(memory.Current, condition, truth))
            assumed = assumed is null ? state : memory.Join(assumed, state, condition);

        if (assumed is not null)
            memory.Current = assumed;

        return assumed is not null;
    }

    private int Capture(IFlowCaptureOperation capture)
    {
        var place = memory.Numbering.Place(0, capture.Id, capture.Value.Type);
        var (value, address) = Captured(capture);
        memory.Current = memory.Current.WithoutPlace(place);
        memory.Current = memory.Current.WithPlace(place, value);
        if (address != 0)
            memory.Current = memory.Current with { Addresses = memory.Current.Addresses.Set(place, address) };

        return value;
    }

    /// <summary>What is captured, and the place it stands for where something is written through the capture.</summary>
    private (int Value, int Address) Captured(IFlowCaptureOperation capture)
    {
        var syntax = capture.Value.Syntax;
        if (syntax.Parent is WithExpressionSyntax with && with.Expression == syntax && capture.Value.Type is { IsValueType: true })
            return (memory.Copy(Evaluate(capture.Value), capture), 0);

        var address = PlaceOf(capture.Value);
        return (address == 0 ? Evaluate(capture.Value) : ReadAt(address, capture), address);
    }

    private int Lambda(IFlowAnonymousFunctionOperation lambda)
    {
        runLambda(lambda, memory.Current);
        return Unknown(lambda);
    }

    private int MethodGroup(IMethodReferenceOperation method)
    {
        var receiver = method.Instance is null ? 0 : Evaluate(method.Instance);
        return memory.Make(method, OfType(method) with { Target = new(method.Method, receiver, method.Instance), IsNotNull = true });
    }

    private int Subscribe(IEventAssignmentOperation subscription)
    {
        Evaluate(subscription.HandlerValue);
        return Unknown(subscription);
    }
}
