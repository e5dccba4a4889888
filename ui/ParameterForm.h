// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/BillCode.h"
#include "app/catalogue/Parameter.h"

#include <QDate>
#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hui {

class MessageBar;
class ParameterField;

/// The one form engine: inputs made from parameters of the catalogue, whatever service they belong
/// to. It knows no biller, no product and no page: parameters go in, a map from key to normalised
/// value comes out.
///
/// Objects are named "<name>.<key>", as "bill.account".
class ParameterForm : public QWidget {
    Q_OBJECT

public:
    /// `name` is the prefix of the objects' names; `today` what dates in identifiers are held
    /// against: the business date.
    ParameterForm(const QString& name, QDate today, QWidget* parent = nullptr);

    /// Builds the form. What was entered for a parameter that stays the same stays, too.
    void setParameters(const QList<Parameter>& parameters);
    const QList<ParameterField*>& fields() const { return m_fields; }
    ParameterField* field(const QString& key) const;

    /// False when this desk does not understand something that is asked for, or it is a secret:
    /// show it, do not send.
    bool isUsable() const;
    /// Whether a secret of the customer is asked for: it has no field, the form says so instead.
    bool asksForSecrets() const { return m_secrets; }
    /// Whether anything may be filled by a scanner.
    bool isScannable() const;
    /// Whether every required field is filled and nothing is wrong; says nothing on the screen.
    bool isComplete() const;

    /// What was entered, normalised, by key; only what is not empty and has no fault.
    QMap<QString, QString> values() const;

    /// What was entered, as it was entered, by key; only what is not empty.
    QMap<QString, QString> entries() const;

    /// Checks as on commit, and puts the focus into the first field that is wrong. False when one
    /// is.
    bool check(MessageBar* summary = nullptr);

    /// Fills fields as if typed and left; keys that are not asked for are left out.
    void setEntries(const QMap<QString, QString>& entries);
    /// Empties every field.
    void clear();
    /// The first required field that is empty or wrong, else the first of all.
    void focusFirst();
    /// While it is being sent: readable, not changeable; the focus stays.
    void setLocked(bool locked);
    /// Says at a field what was refused about it, and goes there; at the first one when the key is
    /// not asked for.
    void refuse(const QString& key, const QString& text);

    /// Fills in what was scanned: the parameters an address names, or the number into the field
    /// that may be scanned and accepts it: the focused one first, then an empty one, then the
    /// first. A number nobody accepts stays in the focused field, unless a scanner told its kind:
    /// quick fingers and programs look like a scanner. False when nothing of it belongs here.
    bool take(const BillCode& code);

Q_SIGNALS:
    /// The teller changed something: what was known about the entries holds no more.
    void edited();
    /// Enter in the last line.
    void committed();
    /// The address of a bill was pasted into a field.
    void pasted(const QString& address);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(const Parameter& parameter);
    void refuseSecrets(const QList<Parameter>& secrets);
    void giveSecretsRoom();
    ParameterField* fieldFor(const BillCode& code) const;

    const QString m_name;
    const QDate m_today;
    QVBoxLayout* m_column;
    QList<Parameter> m_parameters;
    QList<ParameterField*> m_fields;
    QLabel* m_secrets = nullptr; ///< what is not asked for; null: all is
};

} // namespace hui
