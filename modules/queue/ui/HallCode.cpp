// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/HallCode.h"

#include "app/core/ChinaTime.h"
#include "ui/KeyButton.h"
#include "ui/Qr.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

constexpr int codeSide = 132; // read from across a counter

} // namespace

HallCode::HallCode(QWidget* parent)
    : QWidget(parent)
    , m_code(new Qr(tr("Address at which a number is taken"), this))
    , m_until(makeLabel({}, Type::Label, Token::Text2, this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_close(new KeyButton(tr("Close"), this))
{
    m_code->setObjectName(u"queue.hallcode"_s);
    m_code->setFixedSize(codeSide, codeSide);
    m_until->setObjectName(u"queue.halluntil"_s);
    m_print->setObjectName(u"queue.hallprint"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s); // the window listens to it
    m_close->setObjectName(u"queue.hallclose"_s);
    m_close->setKeyHint(u"Esc"_s); // the page steps back
    auto* says = makeLabel(
        tr("Customers scan it and have their number on the phone."), Type::Body, Token::Text, this);
    says->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(says);
    words->addWidget(m_until);
    words->addStretch();
    auto* keys = new QHBoxLayout;
    keys->setSpacing(8);
    keys->addWidget(m_print);
    keys->addWidget(m_close);
    keys->addStretch();
    words->addLayout(keys);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_code, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_print, &KeyButton::clicked, this, &HallCode::printAsked);
    connect(m_close, &KeyButton::clicked, this, &HallCode::closed);
}

void HallCode::setLink(const QString& url, const QDateTime& until)
{
    m_code->setText(url);
    m_until->setText(tr("Good until %1").arg(inChina(until).toString(u"MM-dd HH:mm")));
}

} // namespace hui::queue
