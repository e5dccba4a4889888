// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/LockScreen.h"

#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/PasswordProof.h"
#include "ui/Type.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace hui {

LockScreen::LockScreen(const Shift& shift, const PasswordProof& password, QWidget* window)
    : QWidget(window)
    , m_proof(password)
    , m_password(new QLineEdit)
    , m_wrong(makeLabel({}, Type::Label, Token::Bad, this))
    , m_unlock(new KeyButton(tr("Unlock"), KeyButton::Variant::Primary))
{
    setObjectName(QStringLiteral("lockScreen"));
    setAccessibleName(tr("Locked"));
    setFocusProxy(m_password);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(makeCard(shift), 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_password, &QLineEdit::returnPressed, this, &LockScreen::tryPassword);
    connect(m_unlock, &KeyButton::clicked, this, &LockScreen::tryPassword);
    window->installEventFilter(this);
}

QWidget* LockScreen::makeCard(const Shift& shift)
{
    auto* card = new QFrame(this);
    card->setProperty("card", true);
    card->setFixedWidth(420);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    column->addWidget(makeIcon(QStringLiteral("lock"), 28, Token::AccentI, card));
    column->addSpacing(8);
    column->addWidget(makeLabel(tr("Locked"), Type::Dialog, Token::Text, card));
    column->addWidget(makeLabel(
        tr("%1 (%2) is away. No cash moves meanwhile.").arg(shift.operatorName, shift.operatorId),
        Type::Body, Token::Text2, card));
    column->addSpacing(12);
    auto* label = makeLabel(tr("Password"), Type::Label, Token::Text2, card);
    label->setBuddy(m_password);
    column->addWidget(label);
    m_password->setObjectName(QStringLiteral("lock.password"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setProperty("keepsEnter", true);
    column->addWidget(m_password);
    m_wrong->setObjectName(QStringLiteral("lock.wrong"));
    m_wrong->setMinimumHeight(18);
    m_wrong->setWordWrap(true);
    column->addWidget(m_wrong);
    column->addSpacing(8);
    m_unlock->setObjectName(QStringLiteral("lock.unlock"));
    m_unlock->setButtonSize(KeyButton::Size::Commit);
    m_unlock->setKeyHint(QStringLiteral("↵"));
    column->addWidget(m_unlock);
    return card;
}

void LockScreen::tryPassword()
{
    const QString offered = m_password->text();
    m_password->clear();
    if (offered.isEmpty())
        return;
    if (m_proof.matches(offered)) {
        Q_EMIT unlocked();
        return;
    }
    if (++m_tries >= triesAllowed) {
        Q_EMIT givenUp();
        return;
    }
    m_wrong->setText(tr("Wrong password. %n more tries.", nullptr, triesAllowed - m_tries));
    m_password->setProperty("fieldState", QStringLiteral("error"));
    m_password->setAccessibleDescription(m_wrong->text());
    m_password->update();
    m_password->setFocus();
}

void LockScreen::holdShut()
{
    m_password->setEnabled(false);
    m_unlock->setEnabled(false);
    m_wrong->setText(tr("Too many wrong passwords. The operator is signed off as soon as nobody at "
                        "another desk can sign the open request any more."));
    setAccessibleDescription(m_wrong->text());
}

bool LockScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget*>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), colorOf(Token::Bg, palette()));
}

} // namespace hui
