// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/customer/Certificate.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace hui {

struct Customer;
class DocumentFill;
class Field;
class MaskedLine;
class PayerAgent;
class PayerBasics;
class PayerNames;
struct ReadDocument;

/// Who stands at the counter, asked for when the cash is so much that it must be noted (大额现金):
/// the document is looked at, a copy kept, the identity basics that the day's policy asks for told,
/// and an agent noted beside whom they pay for. Name, document and basics are those of the record
/// of who is served, when there is one; they are compared with the document all the same, or read
/// from it, and what the record lacks is told for this once and not written there. Hidden else.
class PayerCard : public Card {
    Q_OBJECT

public:
    /// `service` is whose need of a record is noted where one is read: "billpay".
    PayerCard(const Services& services, const QString& service, QWidget* parent);
    ~PayerCard() override;

    /// In two columns, for a narrow place.
    void setNarrow();

    /// What the policy of the day asks for (PayPolicy::payerBasics); all until it was read.
    void setBasics(const QStringList& basics);

    /// Shows the card from this sum on; forgets what was entered when it is below.
    void setNeeded(bool needed);
    void startAnew();

    /// The payer when the card is shown and complete; else the errors stand at the fields.
    std::optional<Payer> payer();
    /// What was entered, by field; empty when the card is hidden.
    QMap<QString, QString> entries() const;
    /// Enters it again; the document is looked at again, too.
    void setEntries(const QMap<QString, QString>& entries);
    bool isNeeded() const { return !isHidden(); }
    /// What was entered so far, as the body of an operation will have it, right or not; empty when
    /// the card is hidden.
    QJsonObject noted() const;

    /// A line that was scanned while the keyboard is elsewhere on the page: true when the card is
    /// shown and it is of a document, which then fills it in; a code of the page is left to it.
    bool takesScan(const QString& line);

Q_SIGNALS:
    /// Who came for the payer, or whom they came for, is entered otherwise and stands: a line was
    /// left, not every key. What is paid takes payer(), which is the newest.
    void agentChanged();

private:
    void build();
    void place();
    /// Only a passport is of any country.
    void showCountry();
    /// What the document tells of its holder, once its number is right.
    void showTold();
    /// Fills in from a document on the reader.
    void heedReader();
    /// What else stands on the document on the reader.
    void takeRead(const ReadDocument& document);
    void tellChange();
    /// Says at their fields which names are not those of the records.
    void heedNames();
    /// A document was entered, and its name.
    void entryStands();
    /// Whether it is the document of who came for the payer.
    bool isOfAgent(const ReadDocument& document) const;
    /// The document as it was typed, when its number is right.
    std::optional<Certificate> typedDocument() const;
    /// What was entered, as typed; the day of the document when it is one.
    Payer entered() const;
    /// The field that it is about, but for the basics; null: none.
    Field* placeOf(const Error& fault) const;
    /// The fault at its field, which takes the keyboard.
    void showFault(const Error& fault);
    void fillIn();
    /// Who came for the payer, from their own record.
    void fillInAgent();
    void enter(const Customer& record);

    const Services m_services;
    const QString m_service;
    QTimer m_change; ///< until what changed at once is told once
    QJsonObject m_told; ///< noted() when it was told last
    DocumentFill* m_reader = nullptr;
    QStringList m_asked; ///< of the basics, today
    QGridLayout* m_grid;
    QUuid m_record; ///< who stood here when the card was begun
    QUuid m_agentRecord; ///< and who came for them
    QComboBox* m_kind;
    MaskedLine* m_name;
    MaskedLine* m_number;
    QLineEdit* m_country;
    QLineEdit* m_until;
    PayerBasics* m_basics;
    PayerAgent* m_agent;
    PayerNames* m_names;
    QCheckBox* m_copy;
    Field* m_nameField;
    Field* m_numberField;
    Field* m_kindField;
    Field* m_countryField;
    Field* m_untilField;
};

} // namespace hui
