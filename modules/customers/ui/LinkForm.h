// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"
#include "app/customer/CustomerLink.h"
#include "app/customer/PaperScanner.h"
#include "ui/Card.h"

namespace hui {
class Field;
class FindBox;
class KeyButton;
class MessageBar;
class PaperCopyField;
class ParameterForm;
struct Services;
} // namespace hui

namespace hui::customers {

/// Who the other one is, found among the customers of the branch, what they are to the customer,
/// on what paper and until when. Of who acts for the other a copy of the paper is taken.
class LinkForm : public Card {
    Q_OBJECT

public:
    LinkForm(const Services& services, QWidget* parent);

    void startAnew();
    /// Checks as on commit; the focus is in the first field that is wrong when one is.
    bool check(MessageBar* message);
    QUuid other() const;
    /// Role, paper and end as entered.
    CustomerLink link() const;
    /// Of the paper of who acts for the other; none of another link.
    QList<PaperCopy> copies() const;
    /// Says what was refused at its field.
    void refuse(const QString& field, const QString& words);
    /// What was entered, as it was entered, by field; empty when nothing was.
    QMap<QString, QString> entries() const;
    /// Enters it again, after a start.
    void setEntries(const QMap<QString, QString>& entries);
    void setLocked(bool locked);

Q_SIGNALS:
    void committed();
    void left();

private:
    void look(const QString& words);
    void askForCopy();

    const Services& m_services;
    FolderScanner m_scanner;
    FindBox* m_who;
    Field* m_whoField;
    ParameterForm* m_form;
    PaperCopyField* m_copy;
    KeyButton* m_commit;
};

} // namespace hui::customers
