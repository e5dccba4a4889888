// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/PrinterText.h"
#include "app/receipt/QrCode.h"

#include <QByteArray>
#include <QImage>

namespace hui {

/// What a receipt printer can do. The defaults fit an 80 mm printer of 203 dpi.
struct EscPosPrinter {
    CharacterSet characters = CharacterSet::Gbk;
    int cells = 48; ///< of 12 dots, across the paper
    int density = 0; ///< −6 (faint) … 6 (dark); 0 leaves the printer as it is set
    bool drawsQr = true; ///< knows the QR command; otherwise the code is sent as a picture
    bool cuts = true;

    friend bool operator==(const EscPosPrinter&, const EscPosPrinter&) = default;
};

enum class EscPosAlign { Left = 0, Centre = 1, Right = 2 };

/// Writes the commands of receipt printers (ESC/POS, as Epson publishes them and Chinese makers
/// follow them) into a string of bytes. It knows commands, not receipts.
class EscPosWriter {
public:
    /// Resets the printer (ESC @), turns Chinese characters on (FS &), sets the density (GS ( K).
    explicit EscPosWriter(const EscPosPrinter& printer);

    /// ESC a.
    void align(EscPosAlign align);
    /// ESC E.
    void bold(bool on);
    /// GS !: characters twice as wide and high.
    void size(bool wide, bool high);
    /// A line of text, control characters dropped. A line with a character the printer lacks is
    /// sent as a picture of the same cells. At most `cells` wide.
    void line(const QString& text);
    /// ESC d.
    void feed(int lines);
    /// GS ( k, or a picture. Nothing when the text is too long for a code.
    void qr(const QString& text);
    /// GS V 66: feeds to the knife and cuts, leaving a bridge.
    void cut();
    /// ESC p: opens the drawer at connector 1.
    void kickDrawer();

    const QByteArray& bytes() const { return m_bytes; }

private:
    void command(std::initializer_list<int> bytes);
    void raster(const QImage& picture);
    void nativeQr(const QByteArray& text);

    const EscPosPrinter m_printer;
    QByteArray m_bytes;
    EscPosAlign m_align = EscPosAlign::Left;
    bool m_bold = false;
    bool m_wide = false;
    bool m_high = false;
};

} // namespace hui
