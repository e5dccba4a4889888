// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/CampusWire.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class Field;
class FindBox;
class KeyButton;
class MaskedLine;
} // namespace hui

namespace hui::campus {

class SchoolEnquiry;

/// The left card: which school, and which of its students, by number and name together.
class StudentCard : public Card {
    Q_OBJECT

public:
    StudentCard(SchoolEnquiry& enquiry, QWidget* parent);

    const School& school() const { return m_school; }

    /// Enters what a customer wrote: the school is looked for by their words, the one that has them
    /// as its name before the first that fits.
    void look(const QString& school, const QString& number, const QString& name);

    /// Asks for the student again, when there is one; of a school that is looked for just now once
    /// it is found.
    void askAgain();
    /// The next student, of the same school.
    void startAnew();
    /// What is entered of a student, and put in again; empty when nothing is. A school that this
    /// desk has not read since it was started is looked for by its name.
    QJsonObject entered() const;
    void restore(const QJsonObject& entered);
    void refresh();
    void setBusy(bool busy);
    void setOnline(bool isOnline);
    void focusFirst();

Q_SIGNALS:
    void schoolChosen();
    void asked(const hui::campus::AskStudent& student);

private:
    void build();
    void found(const QString& typed, const FoundSchools& found);
    void chooseLooked(const QList<School>& schools);
    void offerNearest();
    void choose(const QString& id);
    void submit();
    void present();

    SchoolEnquiry& m_enquiry;
    QList<School> m_known;
    QList<School> m_nearest; ///< what drops down
    School m_school;
    QString m_looked; ///< the words of the school that is looked for; empty: none
    bool m_asksOnceFound = false; ///< for the student, as they were asked for before
    bool m_busy = false;
    bool m_online = true;
    FindBox* m_find;
    QLabel* m_about;
    MaskedLine* m_number;
    MaskedLine* m_name;
    Field* m_numberField;
    Field* m_nameField;
    KeyButton* m_ask;
};

} // namespace hui::campus
