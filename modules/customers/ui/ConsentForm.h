// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/ConsentPaper.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace hui {
class Card;
class KeyButton;
class MessageBar;
class ParameterForm;
class PrintBox;
class ReceiptView;
struct Services;
} // namespace hui

namespace hui::customers {

class RecipientField;

/// What a customer signs that they agree to: one use at a time, nothing chosen before: what for,
/// the hospital or school that is given the data, and the linked guardian of a child. Beside it the
/// paper with the bank's text in force, to be printed and signed before it is committed.
class ConsentForm : public QWidget {
    Q_OBJECT

public:
    ConsentForm(const Services& services, QWidget* parent);

    /// For a customer, with the texts that are in force; the paper is named by the operation.
    void startAnew(
        const Customer& customer, const QList<ConsentText>& texts, const QUuid& operation);
    /// Checks as on commit; the focus is in the first field that is wrong when one is.
    bool check(MessageBar* message);
    /// As it was entered, with the version of the text; whose it is and when is for others to say.
    Consent consent() const;
    /// Says what was refused at its field.
    void refuse(const QString& field, const QString& words);
    /// What was entered, as it was entered, by field; empty when nothing was.
    QMap<QString, QString> entries() const;
    /// Enters it again, after a start.
    void setEntries(const QMap<QString, QString>& entries);
    void setLocked(bool locked);
    /// Prints the paper; false when there is no text to print.
    bool print();

Q_SIGNALS:
    void committed();
    void left();

private:
    Card* makeEntries();
    Card* makePaper();
    std::optional<ConsentText> text() const;
    std::optional<ConsentPurpose> service() const;
    QString purpose() const;
    void entered();
    void nameCustomer();
    QString whyNoPaper() const;
    void showPaper();

    const Services& m_services;
    ConsentScene m_scene;
    QList<ConsentText> m_texts;
    QUuid m_operation;
    ParameterForm* m_form;
    RecipientField* m_recipient;
    KeyButton* m_commit;
    QLabel* m_noPaper; ///< why there is none yet
    ReceiptView* m_paper;
    PrintBox* m_box;
    KeyButton* m_print;
};

} // namespace hui::customers
