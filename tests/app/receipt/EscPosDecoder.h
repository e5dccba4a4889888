// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QStringDecoder>

namespace hui::testkit {

/// What a receipt printer would have done.
struct Printed {
    enum class What { Reset, Chinese, Density, Text, Picture, Qr, Feed, Cut, Kick };
    What what = What::Text;
    QString text = {}; ///< of a line or a QR code
    int number = 0; ///< density, lines fed
    int align = 0;
    bool bold = false;
    bool wide = false;
    bool high = false;
    QImage picture = {};
};

/// A printer in software, written from the command tables and not from our encoder. `isWhole` is
/// false when a command is unknown or cut off.
class EscPosDecoder {
public:
    explicit EscPosDecoder(const QByteArray& bytes)
        : m_bytes(bytes)
    {
        while (isWhole && m_at < m_bytes.size())
            step();
        isWhole = isWhole && m_line.isEmpty();
    }

    QStringList lines() const
    {
        QStringList texts;
        for (const Printed& done : printed)
            if (done.what == Printed::What::Text)
                texts.append(done.text);
        return texts;
    }

    QList<Printed> of(Printed::What what) const
    {
        QList<Printed> found;
        for (const Printed& done : printed)
            if (done.what == what)
                found.append(done);
        return found;
    }

    QList<Printed> printed;
    bool isWhole = true;

private:
    using What = Printed::What;

    int next()
    {
        if (m_at >= m_bytes.size()) {
            isWhole = false;
            return 0;
        }
        return static_cast<uchar>(m_bytes.at(m_at++));
    }

    QByteArray next(qsizetype count)
    {
        isWhole = isWhole && m_at + count <= m_bytes.size();
        const QByteArray taken = m_bytes.mid(m_at, count);
        m_at += count;
        return taken;
    }

    void add(What what, const QString& text = {}, int number = 0, const QImage& picture = {})
    {
        printed.append({what, text, number, m_align, m_bold, m_wide, m_high, picture});
    }

    void step()
    {
        switch (const int first = next()) {
        case 0x1B: return escape();
        case 0x1C: isWhole = next() == '&'; return add(What::Chinese);
        case 0x1D: return group();
        case '\n': add(What::Text, QStringDecoder("GB18030").decode(m_line)); return m_line.clear();
        default:
            isWhole = first >= 0x20;
            m_line += static_cast<char>(first);
            // a trail byte may look like anything
            if (first > 0x80)
                m_line += static_cast<char>(next());
        }
    }

    void escape()
    {
        switch (next()) {
        case '@': return add(What::Reset);
        case 'a': m_align = next(); return;
        case 'E': m_bold = next() == 1; return;
        case 'd': return add(What::Feed, {}, next());
        case 'p': next(3); return add(What::Kick);
        default: isWhole = false;
        }
    }

    void group()
    {
        switch (next()) {
        case '!': {
            const int size = next();
            m_wide = (size & 0x70) != 0;
            m_high = (size & 0x07) != 0;
            return;
        }
        case 'V':
            isWhole = next() == 66;
            next();
            return add(What::Cut);
        case 'v': return raster();
        case '(': return extended();
        default: isWhole = false;
        }
    }

    void raster()
    {
        isWhole = next() == '0' && next() == 0;
        const int rowBytes = next() + 256 * next();
        const int rows = next() + 256 * next();
        const QByteArray dots = next(qsizetype(rowBytes) * rows);
        QImage picture(rowBytes * 8, qMax(1, rows), QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        for (int y = 0; isWhole && y < rows; ++y)
            for (int x = 0; x < rowBytes * 8; ++x)
                if (static_cast<uchar>(dots.at(y * rowBytes + x / 8)) & (0x80 >> (x % 8)))
                    picture.setPixel(x, y, qRgb(0, 0, 0));
        add(What::Picture, {}, 0, picture);
    }

    void extended()
    {
        const int name = next();
        const int low = next();
        const QByteArray data = next(low + 256 * next());
        if (name == 'K')
            return add(What::Density, {}, static_cast<signed char>(data.at(1)));
        isWhole = isWhole && name == 'k' && data.at(0) == '1';
        if (data.at(1) == 'P')
            m_qr = QString::fromUtf8(data.mid(3));
        if (data.at(1) == 'Q')
            add(What::Qr, m_qr);
    }

    const QByteArray m_bytes;
    qsizetype m_at = 0;
    QByteArray m_line;
    QString m_qr;
    int m_align = 0;
    bool m_bold = false;
    bool m_wide = false;
    bool m_high = false;
};

} // namespace hui::testkit
