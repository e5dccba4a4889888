// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/EstateForm.h"

#include "app/core/IdText.h"
#include "app/customer/Customer.h"
#include "modules/estate/ui/EstateFields.h"
#include "modules/estate/ui/EstateText.h"
#include "ui/CustomerEntries.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"
#include "ui/ParameterForm.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

/// Fills an act with what was entered.
struct Reading {
    const QMap<QString, QString>& values;
    QList<NamedCopy> copies;

    QString text(const QString& key) const { return values.value(key).trimmed(); }
    QDate day(const QString& key) const
    {
        return QDate::fromString(values.value(key), Qt::ISODate);
    }
    void operator()(SignUp& act) const
    {
        act.name = text(u"name"_s);
        act.building = text(u"building"_s);
        act.room = text(u"room"_s);
        act.phone = text(u"phone"_s);
        for (auto each = act.documents.begin(); each != act.documents.end(); ++each)
            *each = text(each.key());
        act.documents.removeIf([](const auto& each) { return each.value().isEmpty(); });
        const auto money = Money::parse(text(u"contribution"_s), Currency::CNY);
        act.contribution = text(u"contribution"_s).isEmpty() ? Money::fen(0)
            : money                                          ? *money
                    : Money::fen(-1); // refused at its field
        act.from = day(u"from"_s);
        act.until = day(u"until"_s);
        act.copies = copies;
    }
    void operator()(HandIn& act) const { act.copies = copies; }
    void operator()(EndParty& act) const { act.reason = text(u"reason"_s); }
    void operator()(Publish& act) const
    {
        act.group = text(u"group"_s);
        act.topic = text(u"topic"_s);
        act.title = text(u"title"_s);
        act.from = day(u"from"_s);
        act.until = day(u"until"_s);
    }
    void operator()(NoteSeen& act) const { act.notice = QUuid::fromString(text(u"notice"_s)); }
    void operator()(MakeOffer& act) const
    {
        act.title = text(u"title"_s);
        act.within = text(u"within"_s).toLongLong();
        act.from = day(u"from"_s);
        act.until = day(u"until"_s);
    }
    void operator()(Settle&) const { }
};

QString titleOf(const EstateAct& act, const EstateView& view)
{
    if (const auto* signUp = std::get_if<SignUp>(&act))
        return signText(signUp->kind);
    if (std::holds_alternative<Publish>(act))
        return EstateForm::tr("New notice");
    const auto* end = std::get_if<EndParty>(&act);
    const auto* seen = std::get_if<NoteSeen>(&act);
    const auto* offer = std::get_if<MakeOffer>(&act);
    const auto* handIn = std::get_if<HandIn>(&act);
    const Party* party = view.party(end ? end->party
            : seen                      ? seen->party
            : offer                     ? offer->party
            : handIn                    ? handIn->party
                                        : QUuid());
    const QString name = party ? party->name : QString();
    return end   ? EstateForm::tr("%1 leaves").arg(name)
        : seen   ? EstateForm::tr("%1 was told").arg(name)
        : handIn ? EstateForm::tr("%1 hands in copies").arg(name)
                 : EstateForm::tr("Offer of %1").arg(name);
}

} // namespace

EstateForm::EstateForm(const QDate& today, const CopyTools& tools, QWidget* parent)
    : Card(tr("Form"), parent)
    , m_today(today)
    , m_form(new ParameterForm(u"estate"_s, today, this))
    , m_copies(new CopiesBox(tools, this))
    , m_message(new MessageBar(this))
    , m_save(new KeyButton(tr("Record"), KeyButton::Variant::Primary, this))
{
    setObjectName(u"estate.form"_s);
    m_message->setObjectName(u"estate.form.message"_s);
    auto* scroll = new PaneScroll(this);
    auto* entries = new QWidget;
    auto* column = new QVBoxLayout(entries);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_copies);
    column->addStretch(1);
    scroll->setWidget(entries);
    fillBody(body(), scroll, {m_message});
    auto* back = new KeyButton(tr("Back"), this);
    back->setObjectName(u"estate.form.back"_s);
    back->setKeyHint(u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &EstateForm::left);
    m_save->setObjectName(u"estate.save"_s);
    m_save->setKey(QKeySequence(u"Ctrl+Return"_s));
    connect(m_save, &QPushButton::clicked, this, &EstateForm::submit);
    connect(m_form, &ParameterForm::committed, this, &EstateForm::submit);
    footer()->addStretch(1);
    footer()->addWidget(back);
    footer()->addWidget(m_save);
}

void EstateForm::start(const EstateAct& draft, const EstateView& view)
{
    m_draft = draft;
    m_view = view;
    if (auto* signUp = std::get_if<SignUp>(&m_draft))
        if (const PartyNeed* need = view.estate.templ.party(signUp->kind))
            for (const DocumentNeed& paper : need->documents)
                signUp->documents.insert(paper.key, {});
    setTitle(titleOf(draft, view));
    m_message->clear();
    m_form->setParameters(fieldsOf(draft, view));
    m_form->clear();
    startCopies();
    const bool isLong = std::holds_alternative<SignUp>(draft);
    m_form->setEntries({{u"from"_s, m_today.toString(Qt::ISODate)},
        {u"until"_s, (isLong ? m_today.addYears(1) : m_today.addMonths(1)).toString(Qt::ISODate)}});
}

/// Of a sign-up all papers of which a copy is kept; afterwards those of which there is none.
void EstateForm::startCopies()
{
    const auto* signUp = std::get_if<SignUp>(&m_draft);
    const auto* handIn = std::get_if<HandIn>(&m_draft);
    const Party* party = handIn ? m_view.party(handIn->party) : nullptr;
    const PartyNeed* need = signUp ? m_view.estate.templ.party(signUp->kind)
        : party                    ? m_view.estate.templ.party(party->kind)
                                   : nullptr;
    QList<DocumentNeed> papers = need ? need->documents : QList<DocumentNeed>();
    if (party)
        papers.removeIf([party](const DocumentNeed& paper) {
            return std::ranges::any_of(party->copies, [&paper](const PartyCopy& copy) {
                return copy.paper == paper.key && copy.standing == CopyStanding::Here;
            });
        });
    m_copies->setPapers(papers);
    m_form->setVisible(!handIn); // it has no fields
}

bool EstateForm::isOfPerson() const
{
    const auto* signUp = std::get_if<SignUp>(&m_draft);
    return signUp && signUp->kind == PartyKind::Resident;
}

void EstateForm::fill(const Customer& record)
{
    if (!isOfPerson() || m_form->entries().contains(u"name"_s))
        return;
    QMap<QString, QString> entries = entriesFor(fieldsOf(m_draft, m_view), record);
    entries.insert(u"name"_s, record.value(CustomerField::Name));
    m_form->setEntries(entries);
    m_form->focusFirst(); // what the record does not know
}

void EstateForm::focusFirst()
{
    if (std::holds_alternative<HandIn>(m_draft))
        m_copies->focusFirst();
    else
        m_form->focusFirst();
}

QJsonObject EstateForm::entered() const
{
    const auto* signUp = std::get_if<SignUp>(&m_draft);
    if (!signUp)
        return {};
    QJsonObject entries;
    const QMap<QString, QString> typed = m_form->entries();
    for (auto each = typed.begin(); each != typed.end(); ++each)
        entries.insert(each.key(), each.value());
    QJsonArray copies;
    for (const PaperCopy& copy : m_copies->copies())
        copies.append(QJsonObject{{u"paper"_s, copy.paper}, {u"copy"_s, idText(copy.id)},
            {u"picture"_s, QString::fromLatin1(copy.picture.toBase64())}});
    return {{u"kind"_s, nameOf(signUp->kind)}, {u"entries"_s, entries}, {u"copies"_s, copies}};
}

void EstateForm::restore(const QJsonObject& kept)
{
    QMap<QString, QString> entries;
    const QJsonObject typed = kept.value(u"entries"_s).toObject();
    for (auto each = typed.begin(); each != typed.end(); ++each)
        entries.insert(each.key(), each.value().toString());
    m_form->setEntries(entries);
    QList<PaperCopy> copies;
    for (const QJsonValue& each : kept.value(u"copies"_s).toArray())
        copies.append({QUuid::fromString(each[u"copy"_s].toString()), each[u"paper"_s].toString(),
            QByteArray::fromBase64(each[u"picture"_s].toString().toLatin1())});
    m_copies->setCopies(copies);
}

void EstateForm::startAnew()
{
    m_draft = {};
    m_form->clear();
    m_copies->setPapers({});
    m_message->clear();
}

bool EstateForm::isBusy() const
{
    return !m_save->isEnabled();
}

void EstateForm::setBusy(bool busy)
{
    m_form->setLocked(busy);
    m_copies->setLocked(busy);
    m_save->setEnabled(!busy);
}

void EstateForm::refuse(const Error& error)
{
    const QString ofCopies = copyField({});
    if (error.detail.startsWith(ofCopies)
        && m_copies->refuse(error.detail.sliced(ofCopies.size()), textOf(error)))
        return;
    if (m_form->field(error.detail))
        m_form->refuse(error.detail, textOf(error));
    else
        m_message->say(error);
}

EstateAct EstateForm::read() const
{
    EstateAct act = m_draft;
    const QMap<QString, QString> values = m_form->values();
    std::visit(Reading{values, namesOf(m_copies->copies())}, act);
    return act;
}

void EstateForm::submit()
{
    if (!m_save->isEnabled() || !m_form->check(m_message))
        return;
    if (std::holds_alternative<SignUp>(m_draft) && !m_copies->check(m_form->values().keys()))
        return;
    if (std::holds_alternative<HandIn>(m_draft) && !m_copies->checkAny())
        return;
    m_message->clear();
    Q_EMIT committed(read(), m_copies->copies());
}

} // namespace hui::estate
