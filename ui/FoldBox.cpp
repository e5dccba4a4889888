// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FoldBox.h"

#include "ui/Card.h"
#include "ui/KeyButton.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace hui {

/// Words that give way where the line is too narrow for them.
class FoldWords final : public QWidget {
public:
    explicit FoldWords(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    void setText(const QString& text)
    {
        m_text = text;
        setAccessibleName(text);
        setToolTip(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(fontOf(Type::Body));
        painter.setPen(colorOf(Token::Text2, palette()));
        paintText(painter, rect(), m_text, Qt::AlignLeft);
    }

private:
    QString m_text;
};

/// The line in place of a card.
class FoldLine final : public Card {
public:
    FoldLine(const QString& name, QWidget* parent)
        : Card(name, parent)
        , m_words(new FoldWords(this))
        , m_state(new Pill({}, this))
        , m_open(new KeyButton(FoldBox::tr("Open"), KeyButton::Variant::Flat, this))
    {
        m_open->setButtonSize(KeyButton::Size::Small);
        m_open->setIconName(QStringLiteral("chevron-down"));
        m_open->setAccessibleName(FoldBox::tr("Open: %1").arg(name));
        m_state->hide();
        auto* row = header();
        delete row->takeAt(row->count() - 1); // the words take the room that was left empty
        row->addWidget(m_words, 1);
        row->addWidget(m_state);
        row->addWidget(m_open);
        body()->setContentsMargins(0, 0, 0, 0);
        setFixedHeight(FoldBox::foldedHeight);
    }

    void setSummary(const QString& words, const std::optional<PillLook>& state)
    {
        m_words->setText(words);
        m_state->setLook(state.value_or(PillLook{}));
        m_state->setVisible(state.has_value());
    }

    KeyButton* button() const { return m_open; }

private:
    FoldWords* m_words;
    Pill* m_state;
    KeyButton* m_open;
};

int heightNeeded(const QWidget& widget, int width)
{
    const QLayout* layout = widget.layout();
    const int needed = !layout        ? widget.minimumSizeHint().height()
        : layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                      : layout->totalMinimumSize().height();
    return qMax(needed, widget.minimumHeight());
}

FoldBox::FoldBox(Card* card, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_card(card)
    , m_whole(new QWidget(this))
    , m_line(new FoldLine(card->accessibleName(), this))
{
    setObjectName(objectName);
    m_line->button()->setObjectName(objectName + QStringLiteral(".open"));
    const bool isThere = !card->isHidden() || !card->testAttribute(Qt::WA_WState_ExplicitShowHide);
    auto* inside = new QVBoxLayout(m_whole);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(card);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_whole);
    rows->addWidget(m_line);
    m_line->hide();
    setVisible(isThere);
    card->installEventFilter(this);
    connect(m_line->button(), &KeyButton::clicked, this, &FoldBox::openAsked);
}

void FoldBox::setFolded(bool folded)
{
    if (folded == m_isFolded)
        return;
    m_isFolded = folded;
    m_whole->setVisible(!folded);
    m_line->setVisible(folded);
}

void FoldBox::setSummary(const QString& words, const std::optional<PillLook>& state)
{
    m_line->setSummary(words, state);
}

int FoldBox::wholeHeight() const
{
    return heightNeeded(*m_card, width());
}

/// A card that is not asked for leaves no gap in the page.
bool FoldBox::eventFilter(QObject* watched, QEvent* event)
{
    const bool isShown = event->type() == QEvent::ShowToParent;
    if (watched == m_card && (isShown || event->type() == QEvent::HideToParent))
        setVisible(isShown);
    return QWidget::eventFilter(watched, event);
}

} // namespace hui
