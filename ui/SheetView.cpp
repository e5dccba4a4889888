// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SheetView.h"

#include "app/receipt/SheetPainter.h"
#include "ui/Token.h"

#include <QPainter>

#include <optional>

namespace hui {

namespace {

constexpr int sheetMargin = 16;
constexpr int widest = 760; ///< wider is not easier to read

int heightOf(int width)
{
    return width * 297 / 210;
}

QString spoken(const SheetDocument& document)
{
    QStringList lines{document.title, document.subtitle};
    for (const auto& [label, value] : document.head)
        lines.append(label + u' ' + value);
    return lines.join(u'\n');
}

} // namespace

/// What is scrolled.
class SheetView::Paper final : public QWidget {
public:
    using QWidget::QWidget;

    std::optional<SheetDocument> document;

    int paperWidth(int room) const { return qMin(widest, room - 2 * sheetMargin); }

    int heightFor(int room) const
    {
        if (!document)
            return 0;
        const int pages = SheetPainter(*document).pageCount();
        return pages * (heightOf(paperWidth(room)) + sheetMargin) + sheetMargin;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colorOf(Token::Sunken, palette()));
        if (!document)
            return;
        const SheetPainter sheet(*document);
        const int paper = paperWidth(width());
        painter.translate((width() - paper) / 2, sheetMargin);
        for (int page = 0; page < sheet.pageCount(); ++page) {
            painter.fillRect(0, 0, paper, heightOf(paper), colorOf(Token::Paper, palette()));
            sheet.paint(painter, page, paper);
            painter.translate(0, heightOf(paper) + sheetMargin);
        }
    }
};

SheetView::SheetView(const QString& name, QWidget* parent)
    : QScrollArea(parent)
    , m_paper(new Paper(this))
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the paper would change its width
    setWidget(m_paper);
}

void SheetView::setDocument(const SheetDocument& document)
{
    m_paper->document = document;
    setAccessibleDescription(spoken(document));
    m_paper->setMinimumHeight(m_paper->heightFor(viewport()->width()));
    m_paper->update();
}

void SheetView::clear()
{
    m_paper->document.reset();
    setAccessibleDescription({});
    m_paper->setMinimumHeight(0);
    m_paper->update();
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_paper->setMinimumHeight(m_paper->heightFor(viewport()->width()));
}

} // namespace hui
