// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ReceiptView.h"

#include "app/receipt/ReceiptPainter.h"
#include "ui/Token.h"

#include <QPainter>
#include <QPainterPath>

namespace hui {

namespace {

constexpr int pageMargin = 16;
constexpr int tooth = 12; ///< width of one; it is 8 high
constexpr int toothHeight = 8;
constexpr int rollWidth = 264;

/// How wide a paper is shown: small characters stay readable.
int shownWidth(PaperKind paper)
{
    switch (paper) {
    case PaperKind::Roll: return rollWidth;
    case PaperKind::A4: return 600;
    case PaperKind::Form: return 860;
    }
    Q_UNREACHABLE();
}

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
    PaperKind kind = PaperKind::Roll;

    QSize needed() const
    {
        if (!document)
            return {0, 0};
        const int width = shownWidth(kind);
        const ReceiptPainter receipt(*document, kind);
        const int pages = receipt.pageCount();
        return {width, pages * (receipt.heightFor(width) + pageMargin) + pageMargin + toothHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colorOf(Token::Sunken, palette()));
        if (!document)
            return;
        const ReceiptPainter receipt(*document, kind);
        const int paperWidth = shownWidth(kind);
        const int height = receipt.heightFor(paperWidth);
        painter.translate(qMax(0, (width() - paperWidth) / 2), pageMargin);
        for (int page = 0; page < receipt.pageCount(); ++page) {
            const QRectF paper(0, 0, paperWidth, height);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            QPainterPath outline;
            outline.addRect(paper);
            painter.fillPath(
                kind == PaperKind::Roll ? sheet(paper) : outline, colorOf(Token::Paper, palette()));
            painter.restore();
            receipt.paint(painter, paperWidth, page);
            painter.translate(0, height + pageMargin);
        }
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
    setMinimumWidth(rollWidth);
    clear();
}

void ReceiptView::setDocument(const ReceiptDocument& document, PaperKind paper)
{
    m_paper->document = document;
    m_paper->kind = paper;
    m_paper->setMinimumSize(m_paper->needed());
    setHorizontalScrollBarPolicy(
        paper == PaperKind::Roll ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setAccessibleDescription(spoken(document));
    updateGeometry();
    m_paper->update();
}

void ReceiptView::clear()
{
    m_paper->document.reset();
    m_paper->setMinimumSize(0, 0);
    setAccessibleDescription({});
    updateGeometry();
    m_paper->update();
}

QSize ReceiptView::sizeHint() const
{
    return {rollWidth + 2 * pageMargin, m_paper->needed().height()};
}

} // namespace hui
