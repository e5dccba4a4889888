// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MessageBar.h"

#include "app/core/Assert.h"
#include "ui/ErrorText.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/Paint.h"
#include "ui/Theme.h"
#include "ui/Type.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>
#include <QVBoxLayout>

namespace hui {

namespace {

QString iconOf(Mood mood)
{
    switch (mood) {
    case Mood::Ok: return QStringLiteral("circle-check");
    case Mood::Warn: return QStringLiteral("alert-triangle");
    case Mood::Bad: return QStringLiteral("alert-circle");
    case Mood::Auth: return QStringLiteral("shield-check");
    case Mood::Neutral:
    case Mood::Accent:
    case Mood::Info: break;
    }
    return QStringLiteral("info-circle");
}

Mood moodOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Unknown: return Mood::Warn;
    case Error::Kind::NeedsApproval: return Mood::Auth;
    case Error::Kind::Input:
    case Error::Kind::Refused:
    case Error::Kind::Storage:
    case Error::Kind::Protocol: break;
    }
    return Mood::Bad;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_headline(makeLabel({}, Type::Strong, Token::Text, this))
    , m_sentence(makeLabel({}, Type::Body, Token::Text, this))
    , m_actions(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QLabel* label : {m_headline, m_sentence})
        label->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_sentence);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(40, 9, 12, 9); // 12 + icon 18 + 10
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    m_actions->setSpacing(8);
    hide();
}

void MessageBar::say(Mood mood, const QString& headline, const QString& sentence)
{
    dropActions();
    m_mood = mood;
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(text());
    reveal();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::say(const Error& error)
{
    say(moodOf(error.kind), headlineOf(error.kind), textOf(error));
}

KeyButton* MessageBar::addAction(const QString& text)
{
    HUI_ASSERT(m_actions->count() < 2);
    auto* button = new KeyButton(text, this);
    button->setObjectName(QStringLiteral("%1.action%2").arg(objectName()).arg(m_actions->count()));
    button->setButtonSize(KeyButton::Size::Small);
    m_actions->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void MessageBar::clear()
{
    dropActions();
    hide();
}

QString MessageBar::text() const
{
    const QString sentence = m_sentence->text();
    return sentence.isEmpty() ? m_headline->text() : m_headline->text() + u'\n' + sentence;
}

void MessageBar::dropActions()
{
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::reveal()
{
    const bool wasHidden = isHidden();
    show();
    const int motion = motionMs(this);
    if (!wasHidden || motion == 0 || !parentWidget() || !parentWidget()->isVisible())
        return;
    auto* growth = new QPropertyAnimation(this, "maximumHeight", this);
    growth->setDuration(motion);
    growth->setEasingCurve(QEasingCurve::OutCubic);
    growth->setStartValue(0);
    growth->setEndValue(sizeHint().height());
    connect(
        growth, &QAbstractAnimation::finished, this, [this] { setMaximumHeight(QWIDGETSIZE_MAX); });
    growth->start(QAbstractAnimation::DeleteWhenStopped);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tone tone = toneOf(m_mood);
    paintBox(painter, rect(), {tone.fill, tone.line}, palette());
    paintIcon(painter, QRect(12, 10, 18, 18), iconOf(m_mood), colorOf(tone.ink, palette()));
}

} // namespace hui
