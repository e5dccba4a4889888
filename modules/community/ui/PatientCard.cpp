// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/PatientCard.h"

#include "modules/community/ui/ClinicEnquiry.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "modules/community/ui/PatientBox.h"
#include "modules/community/ui/ReasonBox.h"
#include "ui/Field.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

QList<FindItem> hospitalItems(const QList<Hospital>& hospitals)
{
    QList<FindItem> items;
    for (const Hospital& each : hospitals)
        items.append({each.id, nameShown(each), each.nameEn.toLower(), gradeText(each.grade)});
    return items;
}

} // namespace

PatientCard::PatientCard(
    const QString& name, ClinicEnquiry& enquiry, const Services& services, QWidget* parent)
    : Card(parent)
    , m_name(name)
    , m_services(services)
    , m_enquiry(enquiry)
    , m_find(new FindBox(this))
    , m_patient(new PatientBox(name, services.customer, services.clock, this))
    , m_ask(new KeyButton(tr("Find"), KeyButton::Variant::Secondary, this))
{
    m_patient->hideInsured();
    m_find->setObjectName(name + u".hospital"_s);
    m_find->setIconName(u"search"_s);
    m_ask->setObjectName(name + u".find"_s);
    m_ask->setKey(Qt::Key_F2);
    auto* field = new Field(tr("Hospital"), m_find, this);
    field->setRequired();
    body()->setSpacing(12);
    body()->addWidget(field);
    body()->addWidget(m_patient);
    body()->addWidget(m_ask);
    body()->addStretch();
    connect(m_find, &FindBox::searched, &enquiry, &ClinicEnquiry::find);
    connect(m_ask, &KeyButton::clicked, this, &PatientCard::ask);
    connect(&enquiry, &ClinicEnquiry::hospitalsFound, this, &PatientCard::found);
}

void PatientCard::askWhy()
{
    m_why = new ReasonBox(ReasonBox::Of::Bill, this);
    m_why->setObjectName(m_name + u".why"_s);
    m_agreed = new QCheckBox(tr("Agreed to on paper"), this);
    m_agreed->setObjectName(m_name + u".agreed"_s);
    m_agreed->setToolTip(
        tr("Needed when no consent to medical data stands on the record of the patient"));
    const int place = body()->indexOf(m_ask);
    body()->insertWidget(place, m_agreed);
    auto* why = new QVBoxLayout;
    why->setSpacing(4); // as in a field
    why->addWidget(m_why->caption());
    why->addWidget(m_why);
    body()->insertLayout(place, why);
    connect(m_patient, &PatientBox::personChanged, m_agreed, [this] {
        m_agreed->setChecked(false); // it was the other person's
    });
}

void PatientCard::found(const QString& typed, const FoundHospitals& found)
{
    for (const Hospital& each : found.hospitals)
        if (std::ranges::find(m_known, each.id, &Hospital::id) == m_known.end())
            m_known.append(each);
    const QList<FindItem> items = hospitalItems(found.hospitals);
    if (!typed.isEmpty() && typed == m_looked) {
        m_looked.clear();
        auto fits = std::ranges::find(found.hospitals, typed, &Hospital::name);
        if (fits == found.hospitals.end())
            fits = found.hospitals.begin();
        if (fits != found.hospitals.end()) // else the teller looks for it
            m_find->setItems(hospitalItems(m_known), fits->id);
        return;
    }
    if (!typed.isEmpty())
        return m_find->offer(typed, items);
    if (m_find->chosenId().isEmpty())
        m_find->setItems(items, items.isEmpty() ? QString() : items.first().id);
}

void PatientCard::ask()
{
    if (m_find->chosenId().isEmpty())
        return m_find->setFocus();
    if (const auto patient = m_patient->patient())
        Q_EMIT asked({{m_find->chosenId(), *patient}, m_why ? m_why->reason() : QString(),
            m_agreed && m_agreed->isChecked()});
}

void PatientCard::look(const QString& hospital, const QJsonObject& patient)
{
    m_patient->restore(patient);
    m_looked = hospital;
    if (!m_looked.isEmpty())
        m_enquiry.find(m_looked);
}

void PatientCard::refresh()
{
    m_enquiry.find(m_looked); // the last question alone is answered
}

void PatientCard::focusFirst()
{
    m_find->setFocus();
}

void PatientCard::listenOn(QWidget& page)
{
    m_patient->listenOn(page, m_services);
}

void PatientCard::showFault(const QString& field, const QString& why)
{
    m_patient->showFault(field, why);
}

void PatientCard::setBusy(bool busy)
{
    m_ask->setEnabled(!busy);
}

QJsonObject PatientCard::putAway(bool wasAsked)
{
    QJsonObject kept = m_patient->entered();
    const bool isAgreed = m_agreed && m_agreed->isChecked();
    if (!kept.isEmpty() || wasAsked || isAgreed) {
        const QString hospital = m_find->chosenId();
        kept.insert(u"hospital"_s, hospital);
        const auto known = std::ranges::find(m_known, hospital, &Hospital::id);
        if (known != m_known.end())
            kept.insert(u"hospital_name"_s, known->name);
        if (m_why)
            kept.insert(u"why"_s, m_why->reason());
        if (m_agreed)
            kept.insert(u"agreed"_s, isAgreed);
    }
    m_patient->startAnew();
    if (m_agreed)
        m_agreed->setChecked(false); // the next one has agreed to nothing
    return kept;
}

void PatientCard::bringBack(const QJsonObject& kept)
{
    const QString hospital = kept.value(u"hospital"_s).toString();
    if (std::ranges::find(m_known, hospital, &Hospital::id) != m_known.end())
        m_find->setItems(hospitalItems(m_known), hospital);
    else // not read since this desk was started: by its name
        m_looked = kept.value(u"hospital_name"_s).toString();
    if (!m_looked.isEmpty())
        m_enquiry.find(m_looked);
    m_patient->restore(kept);
    const int why = m_why ? m_why->findData(kept.value(u"why"_s).toString()) : -1;
    if (why >= 0)
        m_why->setCurrentIndex(why);
    if (m_agreed) // of the paper that the same patient has signed for this question
        m_agreed->setChecked(kept.value(u"agreed"_s).toBool());
}

} // namespace hui::community
