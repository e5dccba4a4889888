// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ReceiptView.h"

#include "app/receipt/ReceiptPainter.h"
#include "ui/Token.h"

#include <QPainter>
#include <QPainterPath>

namespace hui {

namespace {

constexpr int margin = 16;
constexpr int tooth = 12; ///< width of one; it is 8 high
constexpr int toothHeight = 8;
constexpr int paperWidth = 264;

/// A sheet with a torn lower edge.
QPainterPath sheet(const QRectF& paper)
{
    QPainterPath path(paper.topLeft());
    path.lineTo(paper.topRight());
    path.lineTo(paper.bottomRight());
    const int teeth = static_cast<int>(paper.width()) / tooth;
    const qreal step = paper.width() / teeth;
    for (int i = 0; i < teeth; ++i) {
        path.lineTo(paper.right() - (i + 0.5) * step, paper.bottom() + toothHeight);
        path.lineTo(paper.right() - (i + 1) * step, paper.bottom());
    }
    path.closeSubpath();
    return path;
}

QString spoken(const ReceiptDocument& document)
{
    QStringList lines{document.bank, document.title};
    for (const ReceiptDocument::Line& line : document.lines)
        lines.append(line.label + u' ' + line.value);
    return lines.join(u'\n');
}

} // namespace

/// What is scrolled.
class ReceiptView::Paper final : public QWidget {
public:
    using QWidget::QWidget;

    std::optional<ReceiptDocument> document;

    int heightFor() const
    {
        const int inside = document ? ReceiptPainter(*document).heightFor(paperWidth) : 0;
        return inside + 2 * margin + toothHeight;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colorOf(Token::Sunken, palette()));
        if (!document)
            return;
        const ReceiptPainter receipt(*document);
        const QRectF paper(
            (width() - paperWidth) / 2, margin, paperWidth, receipt.heightFor(paperWidth));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(sheet(paper), colorOf(Token::Paper, palette()));
        painter.restore();
        painter.translate(paper.topLeft());
        receipt.paint(painter, paperWidth);
    }
};

ReceiptView::ReceiptView(QWidget* parent)
    : QScrollArea(parent)
    , m_paper(new Paper(this))
{
    setAccessibleName(tr("Receipt preview"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_paper);
    setMinimumWidth(paperWidth);
    clear();
}

void ReceiptView::setDocument(const ReceiptDocument& document)
{
    m_paper->document = document;
    m_paper->setMinimumHeight(m_paper->heightFor());
    setAccessibleDescription(spoken(document));
    updateGeometry();
    m_paper->update();
}

void ReceiptView::clear()
{
    m_paper->document.reset();
    m_paper->setMinimumHeight(0);
    setAccessibleDescription({});
    updateGeometry();
    m_paper->update();
}

QSize ReceiptView::sizeHint() const
{
    return {paperWidth + 2 * margin, m_paper->heightFor()};
}

} // namespace hui
