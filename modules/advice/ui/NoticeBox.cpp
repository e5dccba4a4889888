// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/NoticeBox.h"

#include "modules/advice/ui/AdviceText.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastText = 60; ///< three lines: what is read together is seen on a low screen

} // namespace

NoticeBox::NoticeBox(QWidget* parent)
    : QFrame(parent)
    , m_title(makeLabel({}, Type::Strong, Token::Text, this))
    , m_text(makeLabel({}, Type::Body, Token::Text2, this))
    , m_pill(new Pill({}, this))
    , m_next(new KeyButton({}, this))
{
    m_text->setObjectName(u"advice.notice"_s);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(leastText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_next->setObjectName(u"advice.read"_s);
    m_next->setIconName(u"file-text"_s);
    m_next->setKey(Qt::Key_F3);
    setFocusProxy(m_next);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_pill);
    head->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    connect(m_next, &KeyButton::clicked, this, &NoticeBox::step);
    present();
}

void NoticeBox::setNotice(const std::optional<RiskNotice>& notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    startAnew();
}

void NoticeBox::startAnew()
{
    m_reading = NoticeReading(m_notice ? AdviceText::paragraphs(*m_notice).size() : 0);
    m_shown = 0;
    present();
}

QString NoticeBox::confirmedVersion() const
{
    return m_notice && m_reading.isConfirmed() ? m_notice->version : QString();
}

void NoticeBox::step()
{
    if (!m_notice || m_reading.isConfirmed())
        return;
    if (m_reading.isRead()) {
        const bool isConfirmed = m_reading.confirm();
        present();
        if (isConfirmed)
            Q_EMIT confirmed();
        return;
    }
    m_reading.show(m_shown++);
    present();
}

void NoticeBox::present()
{
    m_title->setText(
        m_notice ? tr("Risk notice, version %1").arg(m_notice->version) : tr("Risk notice"));
    m_next->setEnabled(m_notice && !m_reading.isConfirmed());
    if (!m_notice) {
        m_text->setText(tr("No risk notice is in force: nothing can be registered."));
        m_pill->setLook({tr("None"), u"alert-circle"_s, Mood::Bad});
        return m_next->setText(tr("Read"));
    }
    const QStringList paragraphs = AdviceText::paragraphs(*m_notice);
    QStringList shown;
    for (qsizetype number = 0; number < m_shown; ++number)
        shown.append(u"%1. %2"_s.arg(number + 1).arg(paragraphs.at(number)));
    if (shown.isEmpty())
        shown.append(tr("Read it with the customer, paragraph by paragraph, then confirm."));
    m_text->setText(shown.join(u'\n'));
    if (m_reading.isConfirmed())
        m_pill->setLook({tr("Confirmed"), u"circle-check"_s, Mood::Ok});
    else
        m_pill->setLook(
            {tr("%1 of %2 read").arg(m_shown).arg(paragraphs.size()), u"clock"_s, Mood::Warn});
    m_next->setText(m_reading.isRead() ? tr("The customer confirms") : tr("Next paragraph"));
}

} // namespace hui::advice
