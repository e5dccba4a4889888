// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/CupsServer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cups/cups.h>
#include <memory>

namespace hui {

namespace {

constexpr int patienceMs = 10'000;

using Connection = std::unique_ptr<http_t, decltype(&httpClose)>;
using Message = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

std::unexpected<Error> unreachable(const QString& detail)
{
    return failure(Error::Kind::Offline,
        QT_TRANSLATE_NOOP("Error", "The print server cannot be reached."), detail);
}

Result<Connection> connectTo(const QByteArray& address)
{
    if (!address.isEmpty())
        cupsSetServer(address.constData()); // of this thread
    Connection connection(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC,
                              cupsEncryption(), 1, patienceMs, nullptr),
        &httpClose);
    if (!connection)
        return unreachable(QString::fromUtf8(cupsServer()));
    httpSetTimeout(connection.get(), patienceMs / 1000, nullptr, nullptr);
    return connection;
}

void addText(const Message& message, ipp_tag_t group, ipp_tag_t type, const char* name,
    const QByteArray& value)
{
    ippAddString(message.get(), group, type, name, nullptr, value.constData());
}

Message request(ipp_op_t operation)
{
    Message made(ippNewRequest(operation), &ippDelete);
    addText(made, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", cupsUser());
    return made;
}

Message requestFor(const QString& queue, ipp_op_t operation)
{
    Message made = request(operation);
    addText(made, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri",
        "ipp://localhost/printers/" + queue.toUtf8());
    return made;
}

Message requestFor(int job, ipp_op_t operation)
{
    Message made = request(operation);
    addText(made, IPP_TAG_OPERATION, IPP_TAG_URI, "job-uri",
        "ipp://localhost/jobs/" + QByteArray::number(job));
    return made;
}

/// The server's answer, when it says yes.
Result<Message> judged(ipp_t* answer)
{
    Message held(answer, &ippDelete);
    const ipp_status_t status = held ? ippGetStatusCode(held.get()) : cupsLastError();
    if (held && status < IPP_STATUS_REDIRECTION_OTHER_SITE)
        return held;
    const QString said = QString::fromUtf8(cupsLastErrorString());
    if (status == IPP_STATUS_ERROR_NOT_FOUND)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The print server has no such queue."), said);
    if (!held || status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE)
        return unreachable(said);
    return failure(
        Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The print queue refused it."), said);
}

Result<Message> ask(const QByteArray& address, Message question, const char* resource = "/")
{
    const Result<Connection> connection = connectTo(address);
    if (!connection)
        return std::unexpected(connection.error());
    return judged(cupsDoRequest(connection->get(), question.release(), resource));
}

int numberIn(const Message& answer, const char* name, ipp_tag_t type, int usual)
{
    ipp_attribute_t* found = ippFindAttribute(answer.get(), name, type);
    return found ? ippGetInteger(found, 0) : usual;
}

QStringList textsIn(const Message& answer, const char* name, ipp_tag_t type)
{
    QStringList texts;
    for (ipp_attribute_t* found = ippFindAttribute(answer.get(), name, type); found != nullptr;
        found = ippFindNextAttribute(answer.get(), name, type))
        for (int i = 0; i < ippGetCount(found); ++i)
            texts.append(QString::fromUtf8(ippGetString(found, i, nullptr)));
    return texts;
}

/// "custom_80x152.4mm_80x152.4mm": the name PWG 5101.1 gives to a size that has none.
QByteArray mediaName(const QSize& sizeTenthMm)
{
    const auto mm = [](int tenth) {
        return QByteArray::number(tenth / 10) + '.' + QByteArray::number(tenth % 10);
    };
    const QByteArray size = mm(sizeTenthMm.width()) + 'x' + mm(sizeTenthMm.height()) + "mm";
    return "custom_" + size + '_' + size;
}

Message printRequest(const QString& queue, const QueueDocument& document)
{
    Message made = requestFor(queue, IPP_OP_PRINT_JOB);
    addText(made, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", document.title.toUtf8());
    addText(made, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", document.format);
    if (!document.sizeTenthMm.isEmpty()) {
        addText(made, IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", mediaName(document.sizeTenthMm));
        addText(made, IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", "none");
    }
    return made;
}

} // namespace

Result<QStringList> CupsServer::queues() const
{
    const Result<Message> answer = ask(m_address, request(IPP_OP_CUPS_GET_PRINTERS));
    if (!answer) {
        // a server without queues says "not found"
        return answer.error().kind == Error::Kind::Refused ? Result<QStringList>(QStringList())
                                                           : std::unexpected(answer.error());
    }
    QStringList names = textsIn(*answer, "printer-name", IPP_TAG_NAME);
    std::sort(names.begin(), names.end());
    return names;
}

Result<PrinterState> CupsServer::state(const QString& queue) const
{
    const Result<Message> answer = ask(m_address, requestFor(queue, IPP_OP_GET_PRINTER_ATTRIBUTES));
    if (!answer)
        return std::unexpected(answer.error());
    ipp_attribute_t* accepting
        = ippFindAttribute(answer->get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    return stateOfQueue(numberIn(*answer, "printer-state", IPP_TAG_ENUM, IPP_PSTATE_STOPPED),
        textsIn(*answer, "printer-state-reasons", IPP_TAG_KEYWORD),
        accepting != nullptr && ippGetBoolean(accepting, 0) != 0);
}

Result<int> CupsServer::print(const QString& queue, const QueueDocument& document) const
{
    const Result<Connection> connection = connectTo(m_address);
    if (!connection)
        return std::unexpected(connection.error());
    const QByteArray resource = "/printers/" + queue.toUtf8();
    const Message question = printRequest(queue, document);
    const auto size = static_cast<size_t>(document.bytes.size());
    const size_t whole = ippLength(question.get()) + size;
    if (cupsSendRequest(connection->get(), question.get(), resource.constData(), whole)
            != HTTP_STATUS_CONTINUE
        || cupsWriteRequestData(connection->get(), document.bytes.constData(), size)
            != HTTP_STATUS_CONTINUE)
        return unreachable(QString::fromUtf8(cupsLastErrorString()));
    const Result<Message> answer = judged(cupsGetResponse(connection->get(), resource.constData()));
    if (!answer)
        return std::unexpected(answer.error());
    return numberIn(*answer, "job-id", IPP_TAG_INTEGER, 0);
}

Result<QueueJob> CupsServer::job(int number) const
{
    const Result<Message> answer = ask(m_address, requestFor(number, IPP_OP_GET_JOB_ATTRIBUTES));
    if (!answer)
        return std::unexpected(answer.error());
    switch (numberIn(*answer, "job-state", IPP_TAG_ENUM, IPP_JSTATE_PENDING)) {
    case IPP_JSTATE_PROCESSING: return QueueJob::Printing;
    case IPP_JSTATE_HELD:
    case IPP_JSTATE_STOPPED: return QueueJob::Stopped;
    case IPP_JSTATE_CANCELED: return QueueJob::Withdrawn;
    case IPP_JSTATE_ABORTED: return QueueJob::Failed;
    case IPP_JSTATE_COMPLETED: return QueueJob::Done;
    default: return QueueJob::Waiting;
    }
}

Result<Done> CupsServer::withdraw(int number) const
{
    const Result<Message> answer = ask(m_address, requestFor(number, IPP_OP_CANCEL_JOB), "/jobs/");
    if (!answer)
        return std::unexpected(answer.error());
    return Done{};
}

} // namespace hui
