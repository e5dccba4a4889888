// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CommandPalette.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/PaletteDelegate.h"
#include "ui/PaletteListModel.h"
#include "ui/RoundMask.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSet>

#include <utility>

namespace hui {

namespace {

constexpr int listHeight = 8 * 40 + 3 * 32;

QString idOf(std::optional<PaletteEntry::Group> scope)
{
    return scope ? QString::number(static_cast<int>(*scope)) : QStringLiteral("all");
}

/// A cap with a word behind it, in the footer.
class Hint : public QWidget {
public:
    Hint(QStringList caps, const QString& text, QWidget* parent)
        : QWidget(parent)
        , m_caps(std::move(caps))
        , m_text(text)
    {
        int wide = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(text) + 4;
        for (const QString& cap : std::as_const(m_caps))
            wide += capSize(cap).width() + 4;
        setFixedSize(wide, 24);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        int left = 0;
        for (const QString& cap : std::as_const(m_caps)) {
            const QSize size = capSize(cap);
            paintCap(painter, QRect(QPoint(left, 3), size), cap, palette());
            left += size.width() + 4;
        }
        painter.setFont(fontOf(Type::Label));
        painter.setPen(colorOf(Token::Text2, palette()));
        paintText(painter, rect().adjusted(left, 0, 0, 0), m_text, Qt::AlignLeft);
    }

private:
    const QStringList m_caps;
    const QString m_text;
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new PaletteListModel(this))
    , m_input(new QLineEdit)
    , m_scopes(new SegmentedControl(tr("Scope")))
    , m_list(new QListView)
    , m_nothing(makeLabel(tr("Nothing found. Try other letters."), Type::Input, Token::Text3, this))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find"));
    new RoundMask(this, 10);
    setFixedWidth(680);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(listHeight);
    m_list->viewport()->setAutoFillBackground(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeInput());
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addSpacing(8);
    column->addWidget(makeFooter());
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_scopes, &SegmentedControl::chosen, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        select(index.row());
        openSelected();
    });
    m_model->setEntries(std::move(entries));
    fillScopes();
    search();
    m_input->setFocus();
}

QWidget* CommandPalette::makeInput()
{
    auto* box = new QWidget(this);
    box->setFixedHeight(56);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(18, 0, 18, 0);
    row->setSpacing(12);
    row->addWidget(makeIcon(QStringLiteral("search"), 22, Token::AccentI, box));
    m_input->setObjectName(QStringLiteral("palette.input"));
    m_input->setAccessibleName(tr("Find"));
    m_input->setPlaceholderText(tr("Task, document or setting"));
    m_input->setFont(fontOf(Type::TitlePlain));
    m_input->setFrame(false);
    m_input->setProperty("bare", true);
    m_input->setProperty("focusFrame", false);
    m_input->setProperty("keepsEnter", true);
    m_input->installEventFilter(this);
    row->addWidget(m_input, 1);
    m_scopes->setSmall();
    m_scopes->setKey(QStringLiteral("Tab"));
    row->addWidget(m_scopes);
    return box;
}

QWidget* CommandPalette::makeFooter()
{
    auto* box = new QWidget(this);
    box->setFixedHeight(40);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(18, 0, 18, 0);
    row->setSpacing(16);
    row->addWidget(new Hint({QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose"), box));
    row->addWidget(new Hint({QStringLiteral("↵")}, tr("open"), box));
    row->addWidget(new Hint({QStringLiteral("Tab")}, tr("change scope"), box));
    row->addStretch();
    row->addWidget(
        makeLabel(tr("Pinyin initials, words and serial numbers"), Type::Label, Token::Text2, box));
    return box;
}

void CommandPalette::addEntries(std::vector<PaletteEntry> entries)
{
    std::vector<PaletteEntry> all = m_model->entries();
    std::move(entries.begin(), entries.end(), std::back_inserter(all));
    m_model->setEntries(std::move(all));
    fillScopes();
    search();
}

void CommandPalette::fillScopes()
{
    QSet<int> present;
    for (const PaletteEntry& entry : m_model->entries())
        present.insert(static_cast<int>(entry.group));
    const auto offer = [this](std::optional<PaletteEntry::Group> scope, const QString& text) {
        if (m_offered.contains(scope))
            return;
        m_offered.append(scope);
        m_scopes->addOption(idOf(scope), text);
    };
    offer({}, tr("All"));
    using Group = PaletteEntry::Group;
    for (const Group group : {Group::Business, Group::Customer, Group::Document, Group::Settings})
        if (present.contains(static_cast<int>(group)))
            offer(
                group, group == Group::Settings ? tr("Actions") : PaletteListModel::titleOf(group));
}

void CommandPalette::setScope(std::optional<PaletteEntry::Group> scope)
{
    if (m_offered.contains(scope))
        m_scopes->setCurrent(idOf(scope));
    search();
}

void CommandPalette::search()
{
    std::optional<PaletteEntry::Group> scope;
    for (const auto& offered : std::as_const(m_offered))
        if (idOf(offered) == m_scopes->current())
            scope = offered;
    m_model->search(m_input->text(), scope);
    const int first = m_model->nextEntry(0, 1);
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    select(first);
    m_list->scrollToTop();
}

void CommandPalette::select(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

void CommandPalette::move(int step)
{
    const int next = m_model->nextEntry(m_list->currentIndex().row() + step, step);
    if (next >= 0)
        select(next);
}

void CommandPalette::nextScope()
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < m_offered.size(); ++i)
        if (idOf(m_offered.at(i)) == m_scopes->current())
            at = i;
    m_scopes->setCurrent(idOf(m_offered.at((at + 1) % m_offered.size())));
    search();
}

void CommandPalette::openSelected()
{
    const PaletteEntry* entry = m_model->entryAt(m_list->currentIndex().row());
    if (!entry)
        return;
    const std::function<void()> open = entry->open;
    accept();
    if (open)
        open();
}

bool CommandPalette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Tab: nextScope(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openSelected(); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent*>(event)->key());
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), {Token::Surface, Token::Line2, 1, 10}, palette());
    const QColor line = colorOf(Token::Line, palette());
    painter.fillRect(QRect(1, 57, width() - 2, 1), line);
    QRect footer(1, height() - 41, width() - 2, 40);
    paintBox(painter, footer, {Token::Alt, Token::TokenCount, 1, 9}, palette());
    footer.setHeight(20); // its upper corners are square
    painter.fillRect(footer, colorOf(Token::Alt, palette()));
    painter.fillRect(QRect(1, footer.top() - 1, width() - 2, 1), line);
}

} // namespace hui
