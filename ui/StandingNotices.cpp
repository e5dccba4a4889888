// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StandingNotices.h"

#include "ui/MessageBar.h"
#include "ui/PageHeader.h"

#include <QEvent>
#include <QSet>
#include <QVBoxLayout>

namespace hui {

namespace {

constexpr const char* standsFor = "standsForNotice";

} // namespace

void standFor(MessageBar& said, const QString& notice)
{
    said.setProperty(standsFor, notice + u'\n' + said.text());
}

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
    if (m_page)
        for (MessageBar* each : m_page->findChildren<MessageBar*>())
            each->removeEventFilter(this);
    m_page = &page;
    for (MessageBar* each : page.findChildren<MessageBar*>())
        each->installEventFilter(this);
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
    fit(); // unless the page says it
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

bool StandingNotices::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DynamicPropertyChange:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
    case QEvent::LayoutRequest: fit(); break; // it says something else
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void StandingNotices::fit()
{
    QSet<QString> said;
    if (m_page)
        for (const MessageBar* each : m_page->findChildren<MessageBar*>()) {
            const QString stands = each->property(standsFor).toString();
            if (stands.section(u'\n', 1) == each->text() && each->isVisibleTo(m_page))
                said.insert(stands.section(u'\n', 0, 0));
        }
    bool isAny = false;
    for (const auto& [id, message] : m_messages.asKeyValueRange()) {
        message->setVisible(!said.contains(id));
        isAny = isAny || !said.contains(id);
    }
    setVisible(isAny);
}

} // namespace hui
