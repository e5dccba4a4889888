// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FindBox.h"

#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionFrame>
#include <QWheelEvent>

#include <algorithm>

namespace hui {

namespace {

constexpr qsizetype mostShown = 12;
constexpr int idRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1; ///< without the note: what the line gets

/// The line of the box: the chosen text, and its note behind it while nobody types.
class NotedLine final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

    void setNote(const QString& note)
    {
        m_note = note;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (isCut() && !hasFocus())
            return paintElided();
        QLineEdit::paintEvent(event);
        if (m_note.isEmpty() || hasFocus())
            return;
        QPainter painter(this);
        painter.setFont(fontOf(Type::Label));
        painter.setPen(colorOf(isEnabled() ? Token::Text3 : Token::TextDisabled, palette()));
        const int start = cursorRect().center().x()
            - fontMetrics().horizontalAdvance(text().first(cursorPosition()));
        const int behind = start + fontMetrics().horizontalAdvance(text()) + 6;
        paintText(painter, rect().adjusted(behind, 0, -4, 0), m_note, Qt::AlignLeft);
    }

private:
    /// Where the text begins while it is not scrolled, up to the end of the line.
    QRect wordsBox() const
    {
        QStyleOptionFrame frame;
        initStyleOption(&frame);
        QRect box = style()->subElementRect(QStyle::SE_LineEditContents, &frame, this);
        box.setLeft(cursorRect().center().x()
            - fontMetrics().horizontalAdvance(text().first(cursorPosition())));
        return box.adjusted(0, 0, -2, 0);
    }

    bool isCut() const { return fontMetrics().horizontalAdvance(text()) > wordsBox().width(); }

    /// A name that is cut off says so while nobody types.
    void paintElided()
    {
        QPainter painter(this);
        painter.setPen(colorOf(isEnabled() ? Token::Text : Token::TextDisabled, palette()));
        paintText(painter, wordsBox(), text(), Qt::AlignLeft);
    }

    QString m_note;
};

} // namespace

std::optional<int> findRank(const FindItem& item, const QString& words)
{
    const QString text
        = u' ' + item.text.toLower() + u' ' + item.note.toLower() + u' ' + item.words;
    int rank = 0;
    for (const QString& word : words.toLower().split(u' ', Qt::SkipEmptyParts)) {
        if (text.contains(u' ' + word))
            continue;
        if (!text.contains(word))
            return std::nullopt;
        rank = 1;
    }
    return rank;
}

QList<FindItem> found(const QList<FindItem>& items, const QString& words)
{
    QList<FindItem> begun;
    QList<FindItem> inside;
    for (const FindItem& item : items) {
        const std::optional<int> rank = findRank(item, words);
        if (rank)
            (*rank == 0 ? begun : inside).append(item);
    }
    return begun + inside;
}

FindBox::FindBox(QWidget* parent)
    : QComboBox(parent)
    , m_shown(new QStandardItemModel(this))
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    auto* line = new NotedLine(this);
    line->setProperty("bare", true); // the box around it is the combo's
    setLineEdit(line);
    // the box's own ideas of what a typed text chooses know neither words nor what is offered
    disconnect(line, &QLineEdit::returnPressed, this, nullptr);
    disconnect(line, &QLineEdit::editingFinished, this, nullptr);
    auto* completer = new QCompleter(m_shown, this);
    completer->setCompletionRole(textRole);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // at the line, not at the box: the box would look the words up among its own rows
    line->setCompleter(completer);
    for (QObject* listens : std::initializer_list<QObject*>{completer->popup(), line})
        listens->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, &FindBox::search);
    connect(line, &QLineEdit::editingFinished, this, &FindBox::settle);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { choose(index.data(idRole).toString()); });
    connect(this, &QComboBox::activated, this,
        [this](int row) { choose(itemData(row, idRole).toString()); });
}

void FindBox::setIconName(const QString& name)
{
    lineEdit()->addAction(icon(name, Token::Text3), QLineEdit::LeadingPosition);
}

void FindBox::setItems(const QList<FindItem>& items, const QString& chosen)
{
    const QString typed = lineEdit()->text();
    QSignalBlocker quiet(this);
    if (items != m_items) {
        m_items = items;
        clear();
        for (const FindItem& item : items)
            addItem(item.text, item.id);
    }
    m_chosen = chosen;
    setCurrentIndex(findData(chosen, idRole));
    if (m_words.isEmpty())
        showChosen();
    else
        setEditText(typed); // somebody is searching
    quiet.unblock();
    m_isAsking = false;
    if (m_isLeft) {
        m_found = found(m_items, m_words);
        settle();
    }
}

void FindBox::search(const QString& words)
{
    m_words = words.trimmed();
    m_found = found(m_items, m_words);
    showFound();
    m_isLeft = false;
    m_isAsking
        = !m_words.isEmpty() && isSignalConnected(QMetaMethod::fromSignal(&FindBox::searched));
    if (m_isAsking)
        Q_EMIT searched(m_words);
}

void FindBox::offer(const QString& words, const QList<FindItem>& more)
{
    if (words != m_words)
        return; // typed on meanwhile
    m_isAsking = false;
    for (const FindItem& item : more)
        if (std::ranges::none_of(m_found, [&](const FindItem& had) { return had.id == item.id; }))
            m_found.append(item);
    showFound();
    if (m_isLeft)
        return settle();
    if (lineEdit()->hasFocus() && isVisible() && !m_found.isEmpty())
        lineEdit()->completer()->complete();
}

void FindBox::showFound()
{
    m_shown->clear();
    for (const FindItem& item : m_found.first(qMin(mostShown, m_found.size()))) {
        const QString text
            = item.note.isEmpty() ? item.text : item.text + QStringLiteral("  ") + item.note;
        auto* row = new QStandardItem(text);
        row->setData(item.id, idRole);
        row->setData(item.text, textRole);
        m_shown->appendRow(row);
    }
}

void FindBox::choose(const QString& id)
{
    const bool another = id != m_chosen;
    m_words.clear();
    m_chosen = id;
    const int row = findData(id, idRole);
    if (row >= 0) {
        const QSignalBlocker quiet(this);
        setCurrentIndex(row);
        showChosen();
    }
    if (another)
        Q_EMIT chosen(id);
}

/// Typed and left without a choice.
void FindBox::settle()
{
    if (m_words.isEmpty())
        return showChosen();
    const QAbstractItemView* list = lineEdit()->completer()->popup();
    if (list->isVisible() && list->currentIndex().isValid())
        return; // Enter in the list: it says itself what was chosen
    const QString best = m_found.isEmpty() ? QString() : m_found.first().id;
    if (!best.isEmpty())
        return choose(best);
    m_isLeft = m_isAsking;
    if (m_isAsking)
        return; // who types faster than a search goes is not told that there is nothing
    m_words.clear();
    showChosen();
}

void FindBox::showChosen()
{
    const int row = currentIndex();
    setEditText(row < 0 ? QString() : itemText(row));
    lineEdit()->setCursorPosition(0); // a long name shows its beginning
    static_cast<NotedLine*>(lineEdit())
        ->setNote(row < 0 || row >= m_items.size() ? QString() : m_items.at(row).note);
}

void FindBox::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->selectAll();
}

/// Whoever goes to another page or loses the field does not look for anything here any more.
void FindBox::closeList()
{
    lineEdit()->completer()->popup()->hide();
    hidePopup();
}

void FindBox::hideEvent(QHideEvent* event)
{
    closeList();
    QComboBox::hideEvent(event);
}

void FindBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        closeList();
}

/// The shortcuts of the page work while the list is open, and the page does not know of it.
bool FindBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isFunction = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
        if (isFunction || key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            closeList();
    }
    return QComboBox::eventFilter(watched, event);
}

void FindBox::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the pane scrolls; nobody changes a city by scrolling
}

} // namespace hui
