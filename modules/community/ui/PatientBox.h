// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Booking.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace hui {
class Clock;
class CurrentCustomer;
struct CertificateFacts;
struct Services;
class Field;
class MaskedLine;
class SegmentedControl;
} // namespace hui

namespace hui::community {

/// Who is to be seen by the doctor: the customer at the counter, by their record, or somebody else
/// by their document. Hospitals take nobody without a name and a document.
class PatientBox : public QWidget {
    Q_OBJECT

public:
    /// `name` is the prefix of its object names: "clinic".
    PatientBox(
        const QString& name, const CurrentCustomer& customer, const Clock& clock, QWidget* parent);

    /// From now on a document on the reader fills it, while the focus is in that page.
    void listenOn(QWidget& page, const Services& services);

    /// Nothing when an entry is missing or wrong: the fault stands at its field.
    std::optional<Patient> patient();

    /// What the platform found wrong with a field of the patient ("patient.name"), said at it;
    /// false when it is none of them.
    bool showFault(const QString& field, const QString& why);

    /// Whether somebody is insured is not asked for.
    void hideInsured();

    void startAnew();

    /// The name of the customer, masked, while it is they; otherwise empty.
    QString servedName() const;

    /// What is entered of another person, and put in again; empty when nothing is.
    QJsonObject entered() const;
    void restore(const QJsonObject& entered);

Q_SIGNALS:
    void insuredChanged(bool isInsured);
    void personChanged();

private:
    void build(const QString& name);
    void showServed();
    void showCountry();
    /// The birth, asked for where `document` does not tell it; nothing when it is missing.
    std::optional<QDate> birthBeside(const CertificateFacts& document);
    bool isServed() const;

    const CurrentCustomer& m_customer;
    const Clock& m_clock;
    SegmentedControl* m_who;
    QLabel* m_served;
    QWidget* m_entries;
    MaskedLine* m_name;
    QComboBox* m_kind;
    QLineEdit* m_country; ///< that issued a passport
    MaskedLine* m_number;
    QLineEdit* m_birth; ///< where the number does not tell it
    Field* m_nameField;
    Field* m_countryField = nullptr;
    Field* m_numberField;
    Field* m_birthField = nullptr;
    QCheckBox* m_insured;
};

} // namespace hui::community
