namespace TitleGuide.Tools.Import.Reading;

/// <summary>Ends early when more than a limit would be read.</summary>
internal sealed class BoundedStream(Stream inner, long limit) : Stream
{
    public long Taken { get; private set; }

    /// <summary>Whether there was more than the limit.</summary>
    public bool IsExhausted => Taken > limit;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Taken;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = IsExhausted ? 0 : inner.Read(buffer);
        Taken += read;
        return IsExhausted ? 0 : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
