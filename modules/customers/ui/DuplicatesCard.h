// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Duplicates.h"
#include "modules/customers/FoundCustomer.h"
#include "ui/Card.h"

class QLineEdit;

namespace hui {
class Field;
class KeyButton;
} // namespace hui

namespace hui::customers {

/// Records that may be the same person's, and why. One that is is joined to this one, once
/// somebody has said how that is known. Hidden while there are none.
class DuplicatesCard : public Card {
    Q_OBJECT

public:
    explicit DuplicatesCard(QWidget* parent);

    /// With whom the record was compared.
    enum class Extent {
        Bank, ///< everybody, or the platform is asked
        Branch, ///< those of the branch: there is no line
        Unsent ///< those of the branch: the platform does not have the record yet
    };
    void setExtent(Extent extent);

    void setDuplicates(const QList<Duplicate>& duplicates);
    /// Those the desk does not have, beside the others: to be opened, and compared then.
    void addElsewhere(const QList<FoundCustomer>& lines);
    /// How many there are.
    int count() const;
    /// How it is known that it is one person; empty, and said at the field, when it was not said.
    QString reason();

Q_SIGNALS:
    void openAsked(const QUuid& customer);
    void mergeAsked(const QUuid& customer);

private:
    QWidget* makeLine(const Duplicate& duplicate);
    KeyButton* makeOpen(const FoundCustomer& shown, QWidget* line);
    QWidget* makeElsewhere(const FoundCustomer& shown);

    QLabel* m_extent;
    QVBoxLayout* m_lines;
    QLineEdit* m_reason;
    Field* m_reasonField;
};

} // namespace hui::customers
