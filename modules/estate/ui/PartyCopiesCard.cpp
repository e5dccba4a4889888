// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/PartyCopiesCard.h"

#include "app/core/ChinaTime.h"
#include "modules/estate/ui/EstateText.h"
#include "ui/ClearLayout.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"
#include "ui/PictureView.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 100;

PillLook lookOf(const DocumentNeed& paper, const PartyCopy* copy)
{
    if (!copy)
        return paper.required
            ? PillLook{PartyCopiesCard::tr("To be handed in"), u"clock"_s, Mood::Warn}
            : PillLook{PartyCopiesCard::tr("None"), u"minus"_s, Mood::Neutral};
    switch (copy->standing) {
    case CopyStanding::Coming:
        return {PartyCopiesCard::tr("On its way"), u"cloud-up"_s, Mood::Info};
    case CopyStanding::Here: return {PartyCopiesCard::tr("Kept"), u"circle-check"_s, Mood::Ok};
    case CopyStanding::Forgotten:
        return {PartyCopiesCard::tr("Deleted in time"), u"minus"_s, Mood::Neutral};
    }
    Q_UNREACHABLE();
}

/// The copy that tells most of a paper: one that is kept, else the last.
const PartyCopy* copyOf(const Party& party, const QString& paper)
{
    const PartyCopy* found = nullptr;
    for (const PartyCopy& copy : party.copies)
        if (copy.paper == paper && (!found || found->standing != CopyStanding::Here))
            found = &copy;
    return found;
}

} // namespace

PartyCopiesCard::PartyCopiesCard(QWidget* parent)
    : Card(tr("Copies"), parent)
    , m_rows(new QVBoxLayout)
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Why it is looked at"), m_reason, this))
    , m_message(new MessageBar(this))
    , m_picture(new PictureView(tr("Copy"), this))
    , m_handIn(new KeyButton(tr("Hand in copies"), KeyButton::Variant::Primary, this))
{
    setObjectName(u"estate.copies"_s);
    m_clear.setSingleShot(true);
    m_clear.setInterval(clearMs);
    connect(&m_clear, &QTimer::timeout, this, &PartyCopiesCard::clear);
    m_reason->setObjectName(u"estate.copies.reason"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonField->setRequired();
    m_message->setObjectName(u"estate.copies.message"_s);
    m_picture->setObjectName(u"estate.copies.picture"_s);
    m_rows->setSpacing(12);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_rows);
    column->addWidget(m_reasonField);
    column->addWidget(m_picture);
    column->addStretch(1);
    auto* scroll = new PaneScroll(this);
    scroll->setWidget(inside);
    fillBody(body(), scroll, {m_message});
    auto* back = new KeyButton(tr("Back"), this);
    back->setObjectName(u"estate.copies.back"_s);
    back->setKeyHint(u"Esc"_s);
    connect(back, &KeyButton::clicked, this, &PartyCopiesCard::left);
    m_handIn->setObjectName(u"estate.copies.handin"_s);
    m_handIn->setKey(QKeySequence(u"Ctrl+Return"_s));
    connect(m_handIn, &KeyButton::clicked, this, &PartyCopiesCard::handInAsked);
    footer()->addStretch(1);
    footer()->addWidget(back);
    footer()->addWidget(m_handIn);
}

void PartyCopiesCard::setParty(const EstateTemplate& templ, const Party& party)
{
    if (party.id != m_party.id) {
        clear();
        m_reason->clear();
        m_message->clear();
    }
    m_party = party;
    setSubtitle(party.name);
    clearLayout(*m_rows);
    m_hasKey = false;
    bool isWhole = true;
    bool isAnyKept = false;
    if (const PartyNeed* need = templ.party(party.kind))
        for (const DocumentNeed& paper : need->documents) {
            const PartyCopy* copy = copyOf(party, paper.key);
            if (paper.copy == CopyNeed::None && !copy)
                continue;
            const bool isKept = copy && copy->standing == CopyStanding::Here;
            isWhole = isWhole && isKept;
            isAnyKept = isAnyKept || isKept;
            addRow(paper, copy);
        }
    m_reasonField->setVisible(isAnyKept);
    m_handIn->setVisible(!isWhole && !party.isEnded);
}

void PartyCopiesCard::addRow(const DocumentNeed& paper, const PartyCopy* copy)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(shown(paper.paperName()), Type::Body, Token::Text, row));
    if (copy)
        names->addWidget(
            makeLabel(tr("taken %1").arg(inChina(copy->takenAt).toString(u"yyyy-MM-dd HH:mm"_s)),
                Type::Label, Token::Text3, row));
    line->addLayout(names, 1);
    line->addWidget(new Pill(lookOf(paper, copy), row));
    if (copy && copy->standing == CopyStanding::Here) {
        auto* look = new KeyButton(tr("Look"), row);
        look->setButtonSize(KeyButton::Size::Small);
        look->setIconName(u"eye"_s);
        look->setObjectName(u"estate.copies.look."_s + paper.key);
        look->setAccessibleName(tr("Look at the copy: %1").arg(shown(paper.paperName())));
        if (!m_hasKey)
            look->setKey(Qt::CTRL | Qt::Key_E);
        m_hasKey = true;
        connect(look, &KeyButton::clicked, this, [this, id = copy->id] { ask(id); });
        line->addWidget(look);
    }
    m_rows->addWidget(row);
}

void PartyCopiesCard::ask(const QUuid& copy)
{
    clear();
    m_message->clear();
    if (!m_reasonField->check())
        return m_reason->setFocus();
    m_asked = copy;
    Q_EMIT lookAsked(copy, m_reason->text().simplified());
}

void PartyCopiesCard::show(const QUuid& copy, const Result<QByteArray>& picture)
{
    if (copy != m_asked)
        return; // another one is looked at by now
    if (!picture)
        return m_message->say(picture.error());
    m_picture->setPicture(*picture);
    m_clear.start();
}

void PartyCopiesCard::clear()
{
    m_asked = {};
    m_clear.stop();
    m_picture->setPicture({});
}

void PartyCopiesCard::refuse(const QString& text)
{
    m_reasonField->setVerdict({Field::State::Error, text});
    m_reason->setFocus();
}

void PartyCopiesCard::focusFirst()
{
    if (!m_reasonField->isHidden())
        m_reason->setFocus();
    else
        m_handIn->setFocus();
}

void PartyCopiesCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    clear();
}

} // namespace hui::estate
