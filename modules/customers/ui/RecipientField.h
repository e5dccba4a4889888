// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Consent.h"
#include "ui/FindBox.h"

#include <QMap>
#include <QWidget>

namespace hui {
class Field;
class Uplink;
} // namespace hui

namespace hui::customers {

/// The hospital or school that is given the data: found in the platform's directory by typing.
/// Hidden while a consent is for the bank alone. Off line nothing is found, and it says so.
class RecipientField : public QWidget {
    Q_OBJECT

public:
    RecipientField(Uplink& uplink, QWidget* parent);

    /// Of which directory; what was chosen in another one is dropped.
    void setRecipient(ConsentRecipient recipient);
    void clear();
    QString code() const;
    QString name() const; ///< as the directory has it, in Chinese
    /// False, with the words and the focus at it, when one is needed and none is chosen.
    bool check();
    void refuse(const QString& words);
    void choose(const QString& code, const QString& name);
    void setLocked(bool locked);

Q_SIGNALS:
    void edited();

private:
    void look(const QString& words);

    Uplink& m_uplink;
    ConsentRecipient m_recipient = ConsentRecipient::Bank;
    FindBox* m_find;
    Field* m_field;
    QMap<QString, QString> m_names; ///< of what was found, by code
};

} // namespace hui::customers
