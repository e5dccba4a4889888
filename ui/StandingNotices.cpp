// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StandingNotices.h"

#include "ui/MessageBar.h"
#include "ui/PageHeader.h"

#include <QVBoxLayout>

namespace hui {

StandingNotices::StandingNotices(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("standingNotices"));
    m_column->setContentsMargins(20, 0, 20, 12);
    m_column->setSpacing(8);
    hide();
}

void StandingNotices::moveTo(QWidget& page)
{
    const auto* header = page.findChild<PageHeader*>();
    QWidget* around = header ? header->parentWidget() : &page;
    auto* column = qobject_cast<QBoxLayout*>(around->layout());
    if (!column)
        return;
    const int at = header ? column->indexOf(header) + 1 : 0;
    if (parentWidget() && parentWidget()->layout())
        parentWidget()->layout()->removeWidget(this);
    column->insertWidget(at, this);
    fit();
}

void StandingNotices::say(
    const QString& id, Mood mood, const QString& headline, const QString& sentence)
{
    MessageBar*& message = m_messages[id];
    if (message && message->mood() == mood && message->text() == headline + u'\n' + sentence)
        return;
    if (!message) {
        message = new MessageBar(this);
        message->setObjectName(QStringLiteral("notice.") + id);
        m_column->addWidget(message);
    }
    fit(); // what is read out is on show
    message->say(mood, headline, sentence);
}

void StandingNotices::withdraw(const QString& id)
{
    if (MessageBar* message = m_messages.take(id)) {
        m_column->removeWidget(message);
        message->hide();
        message->deleteLater();
    }
    fit();
}

void StandingNotices::fit()
{
    setVisible(!m_messages.isEmpty());
}

} // namespace hui
