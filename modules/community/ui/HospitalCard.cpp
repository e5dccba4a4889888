// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/HospitalCard.h"

#include "modules/community/ui/ClinicEnquiry.h"
#include "modules/community/ui/DepartmentTableModel.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/FindBox.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

FindItem hospitalItem(const Hospital& hospital)
{
    return {hospital.id, nameShown(hospital), hospital.nameEn.toLower(), gradeText(hospital.grade)};
}

QList<FindItem> hospitalItems(const QList<Hospital>& hospitals)
{
    QList<FindItem> items;
    for (const Hospital& each : hospitals)
        items.append(hospitalItem(each));
    return items;
}

} // namespace

HospitalCard::HospitalCard(ClinicEnquiry& enquiry, QWidget* parent)
    : Card(parent)
    , m_enquiry(enquiry)
    , m_find(new FindBox(this))
    , m_about(makeLabel({}, Type::Label, Token::Text3, this))
    , m_filter(new QLineEdit(this))
    , m_model(new DepartmentTableModel(this))
    , m_table(new TableView(tr("Departments"), this))
{
    build();
    connect(m_find, &FindBox::chosen, this, &HospitalCard::choose);
    connect(m_find, &FindBox::searched, &enquiry, &ClinicEnquiry::find);
    connect(m_filter, &QLineEdit::textChanged, this, &HospitalCard::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HospitalCard::tellChosen);
    connect(&enquiry, &ClinicEnquiry::hospitalsFound, this, &HospitalCard::found);
    connect(&enquiry, &ClinicEnquiry::departmentsRead, this,
        [this](const QString&, const QList<Department>& all) { departmentsCame(all); });
}

void HospitalCard::build()
{
    setFlush();
    m_find->setObjectName(u"clinic.hospital"_s);
    m_find->setIconName(u"search"_s);
    m_filter->setObjectName(u"clinic.filter"_s);
    m_filter->setPlaceholderText(tr("Name or initials"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(u"clinic.departments"_s);
    m_table->setModel(m_model);
    m_table->setDense();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 12);
    head->setSpacing(6);
    auto* field = new Field(tr("Hospital"), m_find, this);
    field->setRequired();
    head->addWidget(field);
    head->addWidget(m_about);
    head->addSpacing(4);
    head->addWidget(new Field(tr("Department"), m_filter, this));
    body()->addLayout(head);
    body()->addWidget(m_table, 1);
}

void HospitalCard::found(const QString& typed, const FoundHospitals& found)
{
    for (const Hospital& each : found.hospitals)
        if (std::ranges::find(m_known, each.id, &Hospital::id) == m_known.end())
            m_known.append(each);
    if (!typed.isEmpty() && typed == m_looked) {
        m_looked.clear();
        if (found.hospitals.isEmpty())
            return;
        m_find->setItems(hospitalItems(found.hospitals), found.hospitals.first().id);
        return choose(found.hospitals.first().id);
    }
    if (!typed.isEmpty())
        return m_find->offer(typed, hospitalItems(found.hospitals));
    const QString chosen = m_hospital.id.isEmpty() && !found.hospitals.isEmpty()
        ? found.hospitals.first().id
        : m_hospital.id;
    QList<Hospital> offered = found.hospitals;
    if (!m_hospital.id.isEmpty() && !offered.contains(m_hospital))
        offered.prepend(m_hospital); // found by a search
    m_find->setItems(hospitalItems(offered), chosen);
    if (chosen != m_hospital.id)
        choose(chosen);
}

void HospitalCard::choose(const QString& id)
{
    const auto known = std::ranges::find(m_known, id, &Hospital::id);
    if (known == m_known.end())
        return;
    if (known->id == m_hospital.id)
        return m_enquiry.readDepartments(id);
    m_hospital = *known;
    m_about->setText(gradeText(m_hospital.grade));
    m_departments.clear();
    m_model->setDepartments({}, {});
    m_table->emptyState()->showEmpty(tr("The departments are being read."));
    tellChosen();
    m_enquiry.readDepartments(m_hospital.id);
}

/// A department that is read again, with other numbers left, is the same: a time chosen in it
/// stands.
void HospitalCard::tellChosen()
{
    const auto at = department();
    const std::pair now(m_hospital.id, at ? at->id : QString());
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT chosen();
}

void HospitalCard::departmentsCame(const QList<Department>& all)
{
    m_departments = all;
    const auto before = department();
    filter();
    if (!before && m_model->rowCount() > 0)
        m_table->selectRow(0);
    chooseWanted();
}

void HospitalCard::chooseWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    for (int row = 0; !wanted.isEmpty() && row < m_model->rowCount(); ++row)
        if (m_model->rows().at(row).id == wanted)
            m_table->selectRow(row);
}

QJsonObject HospitalCard::entered() const
{
    if (m_hospital.id.isEmpty())
        return {};
    QJsonObject kept = toJson(FoundHospitals{{m_hospital}});
    if (const auto chosen = department())
        kept.insert(u"department"_s, chosen->id);
    return kept;
}

void HospitalCard::restore(const QJsonObject& entered)
{
    QJsonObject told = entered;
    m_wanted = told.take(u"department"_s).toString();
    const auto kept = foundHospitalsFromJson(told);
    if (!kept || kept->hospitals.isEmpty())
        return m_wanted.clear();
    const Hospital& before = kept->hospitals.first();
    if (std::ranges::find(m_known, before.id, &Hospital::id) == m_known.end())
        m_known.append(before);
    m_looked.clear();
    m_filter->clear();
    m_find->setItems(hospitalItems(m_known), before.id);
    choose(before.id); // reads its departments, also when it is the one that is shown
}

void HospitalCard::filter()
{
    const auto before = department();
    m_model->setDepartments(m_departments, m_filter->text());
    m_table->emptyState()->showEmpty(tr("No department fits."));
    for (int row = 0; before && row < m_model->rowCount(); ++row)
        if (m_model->rows().at(row).id == before->id)
            m_table->selectRow(row);
    if (m_table->currentIndex().row() < 0 && m_model->rowCount() > 0)
        m_table->selectRow(0);
}

std::optional<Department> HospitalCard::department() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? std::nullopt
                                                 : std::optional(m_model->rows().at(row));
}

void HospitalCard::look(const QString& hospital, const QString& department)
{
    m_looked = hospital.trimmed();
    m_filter->setText(department.trimmed());
    if (!m_looked.isEmpty())
        m_enquiry.find(m_looked);
}

void HospitalCard::refresh()
{
    m_enquiry.find(m_looked); // the last question alone is answered
    if (!m_hospital.id.isEmpty())
        m_enquiry.readDepartments(m_hospital.id);
}

void HospitalCard::focusFirst()
{
    m_find->setFocus();
}

} // namespace hui::community
